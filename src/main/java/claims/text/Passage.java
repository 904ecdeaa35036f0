package claims.text;

/** A block before it is cleaned: its range in UTF-16 units of the article. */
record Passage(Block.Kind kind, int start, int end) {}
