package claims.text;

import java.util.Optional;

/** What an article says of itself in its header lines, its front matter or its headline. */
public record Metadata(
        Optional<String> title, Optional<String> author, Optional<String> published, Optional<String> url) {}
