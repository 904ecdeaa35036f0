package claims.extract.claim;

/** The word lists that tell who a source is. */
record SourceLexicon(PersonNames names, SourceNouns nouns, OrganizationKinds kinds) {
    static SourceLexicon load() {
        return new SourceLexicon(new PersonNames(), new SourceNouns(), new OrganizationKinds());
    }
}
