package claims.extract.claim;

import claims.extract.claim.CreditReader.Sourced;
import claims.model.Claim.Speaker;
import claims.model.Reference;
import claims.nlp.Sentence;
import claims.text.Order;
import claims.text.Slice;
import claims.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Tells which words each mark of a sentence counts for: those since the mark before it, or the same as one beside it. */
final class CreditScopes {
    private final Sentence sentence;
    private final List<Credit> credits = new ArrayList<>();
    private final Set<Optional<String>> named = new HashSet<>();
    private Span scope;

    private CreditScopes(Sentence sentence) {
        this.sentence = sentence;
        this.scope = new Span(sentence.start(), sentence.start());
    }

    /** Each source once for the same words. */
    static List<Credit> of(Sentence sentence, List<CreditMark> marks, String text) {
        CreditScopes scopes = new CreditScopes(sentence);
        int behind = sentence.start();
        for (CreditMark mark :
                marks.stream().sorted(Order.by(CreditScopes::start)).toList()) {
            if (hasLetters(text, behind, start(mark))) {
                scopes.next(behind, mark);
            }
            behind = mark.place().end();
            scopes.add(mark);
        }
        return List.copyOf(scopes.credits);
    }

    private static int start(CreditMark mark) {
        return mark.place().start();
    }

    private static boolean hasLetters(String text, int from, int to) {
        return from < to && text.substring(from, to).chars().anyMatch(Character::isLetterOrDigit);
    }

    private void next(int behind, CreditMark mark) {
        int from = Math.max(scope.end(), behind);
        int end = mark.ends() ? Math.min(start(mark), sentence.end()) : sentence.end();
        if (from < end) {
            scope = new Span(from, end);
            named.clear();
        }
    }

    private void add(CreditMark mark) {
        if (mark.sources().isEmpty() && named.add(Optional.empty())) {
            credits.add(
                    new Credit(mark.sentence(), scope, mark.place().end(), mark.slice(), Optional.empty(), List.of()));
        }
        for (Sourced source : mark.sources()) {
            if (named.add(Optional.of(source.source().name()))) {
                credits.add(credit(mark, source));
            }
        }
    }

    private Credit credit(CreditMark mark, Sourced source) {
        Slice slice = mark.slice();
        Speaker speaker = source.source().at(slice);
        List<Reference> via = source.via().stream()
                .map(passing -> passing.at(slice))
                .map(passing -> new Reference(Optional.of(passing.name()), passing.entity(), passing.slice()))
                .toList();
        return new Credit(mark.sentence(), scope, mark.place().end(), slice, Optional.of(speaker), via);
    }
}
