package claims.nlp;

/** The models that are used, as files in the models folder. */
public enum ModelFile {
    /** Words by the company that they keep: known to both of the next. */
    CLASSES("egw4-reut.512.classes"),
    TAGGER("english-left3words-distsim.tags"),
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
