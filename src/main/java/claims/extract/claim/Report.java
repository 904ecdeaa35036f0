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
 * @param via who passed it on, nearest to the article first
 * @param credit what names the source instead of a cue
 */
record Report(
        Reading reading,
        Optional<Cue> cue,
        Optional<Mention> source,
        List<Span> content,
        boolean endsQuoted,
        boolean verbatim,
        List<Mention> via,
        Optional<Credit> credit) {
    Report {
        content = List.copyOf(content);
        via = List.copyOf(via);
    }

    Report(Reading reading, Optional<Cue> cue, Optional<Mention> source, List<Span> content, boolean endsQuoted) {
        this(reading, cue, source, content, endsQuoted, false, List.of(), Optional.empty());
    }

    static Report verbatim(Reading reading, Optional<Cue> cue, Optional<Mention> source, List<Span> content) {
        return new Report(reading, cue, source, content, false, true, List.of(), Optional.empty());
    }

    static Report credited(Reading reading, Credit credit, List<Span> content) {
        return new Report(
                reading, Optional.empty(), Optional.empty(), content, true, true, List.of(), Optional.of(credit));
    }

    int start() {
        return content.get(0).start();
    }

    int end() {
        return content.get(content.size() - 1).end();
    }

    boolean covers(Span span) {
        return content.stream().anyMatch(part -> part.overlaps(span));
    }

    Report with(List<Span> more) {
        List<Span> all = new ArrayList<>(content);
        all.addAll(more);
        return new Report(reading, cue, source, all, endsQuoted, verbatim, via, credit);
    }

    /** The same, knowing whether it ends with a quotation. */
    Report endingIn(Quotations quotations) {
        boolean quoted = quotations.at(end() - 1).isPresent();
        return new Report(reading, cue, source, content, quoted, verbatim, via, credit);
    }

    /** The same, passed on by somebody who stands nearer to the source than those before. */
    Report passedOn(Mention by) {
        List<Mention> all = new ArrayList<>(via);
        all.add(by);
        return new Report(reading, cue, source, content, endsQuoted, verbatim, all, credit);
    }

    /** Written out like {@link #hashCode}, as Java makes those of a record anew in each process: ten milliseconds. */
    @Override
    public boolean equals(Object object) {
        return this == object
                || (object instanceof Report other
                        && content.equals(other.content)
                        && reading == other.reading
                        && endsQuoted == other.endsQuoted
                        && verbatim == other.verbatim
                        && cue.equals(other.cue)
                        && source.equals(other.source)
                        && via.equals(other.via)
                        && credit.equals(other.credit));
    }

    @Override
    public int hashCode() {
        return content.hashCode();
    }
}
