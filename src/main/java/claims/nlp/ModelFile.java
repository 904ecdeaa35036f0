package claims.nlp;

/** The models that are used, as files in the models folder. */
public enum ModelFile {
    TAGGER("english-left3words-distsim.tagger"),
    NAMES("english.all.3class.distsim.names"),
    PARSER("english_UD.parser");

    private final String fileName;

    ModelFile(String fileName) {
        this.fileName = fileName;
    }

    public String fileName() {
        return fileName;
    }
}
