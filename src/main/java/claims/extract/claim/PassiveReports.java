package claims.extract.claim;

import claims.nlp.SentenceTree;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reports whose cue is passive: the subject begins the content, and who says it stands after "by" or is not told:
 * "The offer was described by Reyes as a slap in the face", "The company is said to be for sale".
 */
final class PassiveReports {
    /** What many expect needs nobody who does. */
    private static final Set<String> EXPECTING = Set.of("expect", "estimate", "forecast", "project", "predict");

    /** "we are expected to give" is no report. */
    private static final Set<String> FIRST_PERSONS = Set.of("i", "we", "you");

    /** "was accused by the agency of fraud". */
    private static final Set<String> REASONS = Set.of("of", "for");

    private static final Set<String> CLAUSES = Set.of("ccomp", "parataxis", "csubj", "dep");

    private PassiveReports() {}

    static List<Report> find(Reading reading, List<Cue> cues, Quotations quotations) {
        List<Report> reports = new ArrayList<>();
        for (Cue cue : cues) {
            if (!reading.isQuoted(cue.verb()) && VerbReports.isPassive(reading, cue.verb())) {
                Optional<Mention> agent = agent(reading, cue.verb());
                List<Span> content = content(reading, cue, agent, cues);
                if (!content.isEmpty()) {
                    reports.add(new Report(
                            reading, Optional.of(cue), agent, content, VerbReports.endsQuoted(content, quotations)));
                }
            }
        }
        return reports;
    }

    private static Optional<Mention> agent(Reading reading, int verb) {
        return reading.tree()
                .oblique(verb, Set.of("by"))
                .filter(noun -> noun > verb && !reading.isVerb(noun))
                .map(noun -> Mention.of(reading, noun));
    }

    private static List<Span> content(Reading reading, Cue cue, Optional<Mention> agent, List<Cue> cues) {
        boolean open = agent.isPresent();
        Optional<Integer> clause = clause(reading, cue, agent);
        if (clause.isPresent()) {
            boolean told = open
                    || cue.takes("listener")
                    || Certainties.WORDS.is(cue.entry().lemma(), "hearsay");
            return told ? rest(reading, cue, agent, clause.get(), cues) : List.of();
        }
        Optional<Integer> start = infinitive(reading, cue, open)
                .or(() -> open ? complement(reading, cue, agent.get()) : Optional.empty());
        Optional<Span> subject = subject(reading, cue.verb());
        if (subject.isEmpty()) {
            return List.of();
        }
        if (start.isEmpty()) {
            boolean thing = open
                    && (cue.takes("noun") || cue.takes("whole"))
                    && !cue.takes("listener")
                    && isFinitePassive(reading, cue.verb());
            return thing ? List.of(subject.get()) : List.of();
        }
        List<Span> parts = new ArrayList<>();
        if (!(cue.takes("listener") && reading.tag(start.get()).equals("TO"))) {
            parts.add(subject.get());
        }
        parts.addAll(rest(reading, cue, agent, start.get(), cues));
        return parts;
    }

    /** "it is believed that …", "investors were told that …". */
    private static Optional<Integer> clause(Reading reading, Cue cue, Optional<Mention> agent) {
        SentenceTree tree = reading.tree();
        boolean it = tree.children(cue.verb()).stream()
                .anyMatch(child -> child < cue.verb() && reading.lower(child).equals("it"));
        if (!cue.takes("clause") || !(it || cue.takes("listener"))) {
            return Optional.empty();
        }
        int next = cue.words().last() + 1;
        return tree.children(cue.verb()).stream()
                .filter(child -> child > next && CLAUSES.contains(tree.relation(child)))
                .map(child -> it ? Math.max(tree.leftmost(child), next) : afterAgent(agent, next))
                .map(start -> reading.lower(start).equals("that") ? start + 1 : start)
                .filter(start -> start < reading.size() && !reading.tag(start).equals("TO"))
                .findFirst();
    }

    private static int afterAgent(Optional<Mention> agent, int next) {
        return agent.map(Mention::words)
                .filter(words -> words.first() <= next + 1)
                .map(words -> words.last() + 1)
                .orElse(next);
    }

    /** "is said to be", "are expected by analysts to double". */
    private static Optional<Integer> infinitive(Reading reading, Cue cue, boolean agent) {
        String lemma = cue.entry().lemma();
        boolean saying = Certainties.WORDS.is(lemma, "hearsay") || EXPECTING.contains(lemma);
        if ((!saying && !(agent && cue.takes("object-to"))) || !isFinitePassive(reading, cue.verb())) {
            return Optional.empty();
        }
        for (int child : reading.tree().children(cue.verb())) {
            int start = reading.tree().leftmost(child);
            if (child > cue.verb() && start > cue.verb() && reading.tag(start).equals("TO")) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    /** "was described by X as …", "was called a farce by X". */
    private static Optional<Integer> complement(Reading reading, Cue cue, Mention agent) {
        int next = agent.words().last() + 1;
        boolean agentFirst = agent.words().first() <= cue.words().last() + 2;
        int start = agentFirst ? next : cue.words().last() + 1;
        if (start >= reading.size()) {
            return Optional.empty();
        }
        boolean as = cue.takes("as") && reading.lower(start).equals("as");
        boolean bare =
                cue.takes("predicate") && !agentFirst && !reading.lower(start).equals("by");
        boolean late = cue.takes("predicate") && agentFirst && !reading.isPunctuation(start);
        boolean reason = cue.takes("whole") && agentFirst && REASONS.contains(reading.lower(start));
        return as || bare || late || reason ? Optional.of(start) : Optional.empty();
    }

    private static boolean isFinitePassive(Reading reading, int verb) {
        return reading.tree().children(verb).stream()
                .anyMatch(child -> reading.tree().relation(child).equals("aux:pass"));
    }

    private static Optional<Span> subject(Reading reading, int verb) {
        SentenceTree tree = reading.tree();
        Optional<Integer> subject = tree.children(verb).stream()
                .filter(child -> tree.relation(child).equals("nsubj:pass"))
                .findFirst();
        if (subject.isEmpty() && tree.relation(verb).startsWith("acl")) {
            subject = Optional.of(tree.head(verb)).filter(head -> head < verb);
        }
        if (subject.isPresent() && tree.isRelative(subject.get())) {
            subject = Optional.of(tree.head(verb)).filter(head -> head >= 0 && head < verb);
        }
        return subject.filter(head -> !FIRST_PERSONS.contains(reading.lower(head)))
                .map(head -> SourcePhrase.of(reading, head, head))
                .filter(words -> words.first() < verb)
                .map(words -> reading.span(words.first(), Math.min(words.last(), verb - 1)));
    }

    /** From {@code first} to the end of what is said, without the agent. */
    private static List<Span> rest(Reading reading, Cue cue, Optional<Mention> agent, int first, List<Cue> cues) {
        int last = Tail.end(reading, CueClause.of(reading, cue), first, cues);
        if (reading.tree().relation(cue.verb()).startsWith("acl")) {
            last = asideEnd(reading, cue.verb(), first, last);
        }
        if (agent.isPresent()) {
            Words words = agent.get().words();
            if (words.first() > first && words.first() <= last) {
                last = words.first() - 2;
            } else if (words.contains(first)) {
                return List.of();
            }
        }
        return last < first ? List.of() : List.of(reading.span(first, last));
    }

    /** "The bank, which is said to be for sale, lost money": to the comma after which the sentence goes on. */
    private static int asideEnd(Reading reading, int verb, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            if (reading.isComma(i) && !reading.isQuoted(i) && !reading.tree().isWithin(i + 1, verb)) {
                return i - 1;
            }
        }
        return last;
    }
}
