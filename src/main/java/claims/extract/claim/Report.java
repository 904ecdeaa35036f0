package claims.extract.claim;

import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * That somebody says something, before anybody has asked who that is.
 *
 * @param reading the sentence of the cue, or of the content where there is none
 * @param endsQuoted whether the content ends with a quotation, which may go on in the next sentence
 * @param verbatim whether it is in the source's own words though not in quotation marks: a turn of an interview
 * @param content in characters of the cleaned text, in order; it may reach beyond the sentence
 */
record Report(
        Reading reading,
        Optional<Cue> cue,
        Optional<Mention> source,
        List<Span> content,
        boolean endsQuoted,
        boolean verbatim) {
    Report {
        content = List.copyOf(content);
    }

    Report(Reading reading, Optional<Cue> cue, Optional<Mention> source, List<Span> content, boolean endsQuoted) {
        this(reading, cue, source, content, endsQuoted, false);
    }

    int start() {
        return content.get(0).start();
    }

    int end() {
        return content.get(content.size() - 1).end();
    }

    Report with(List<Span> more) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(more);
        return new Report(reading, cue, source, all, endsQuoted, verbatim);
    }
}
