package claims.extract.score;

import claims.extract.lexeme.LexedSentence;
import claims.extract.lexeme.Lexeme;
import claims.model.Amount;
import claims.model.Qualifier;
import java.util.Optional;
import java.util.Set;

/** A cell's number, where the cell holds a result and nothing else: {@code 64.8}, {@code ~65%*}, {@code 77.5 (+3.1)}. */
record CellResult(ResultNumber number, Optional<Qualifier> qualifier, Optional<String> setting) {
    /** Signs that make two numbers of one, or another thing of it. */
    private static final Set<String> TYING =
            Set.of("/", "-", "–", "—", "−", "→", ":", ",", ".", "=", "&", "^", "×", "$", "€", "£", "¥");

    private static final Set<String> UNITS = Set.of("pts", "pt", "points", "point");

    static Optional<CellResult> of(TableCell cell, TableRole above, Exactness exactness) {
        if (!cell.cell().whole()) {
            return Optional.empty();
        }
        LexedSentence sentence = cell.sentence();
        int at = cell.first();
        while (at < cell.end() && cell.number(at).isEmpty() && isMark(sentence.at(at))) {
            at++;
        }
        Optional<ResultNumber> number = at < cell.end() ? cell.number(at) : Optional.empty();
        boolean place = number.filter(it -> isPlace(it.amount())).isPresent();
        if (number.isEmpty() || (above == TableRole.RANK && !place) || !endsBehind(cell, number.get())) {
            return Optional.empty();
        }
        return Optional.of(new CellResult(number.get(), exactness.of(sentence, number.get()), cell.setting()));
    }

    private static boolean isPlace(Amount amount) {
        return amount.value().filter(it -> it.scale() <= 0 && it.signum() > 0).isPresent();
    }

    private static boolean endsBehind(TableCell cell, ResultNumber number) {
        LexedSentence sentence = cell.sentence();
        int at = number.last() + 1;
        if (at < cell.end() && UNITS.contains(sentence.at(at).folded())) {
            at++;
        }
        while (at < cell.end()) {
            Lexeme next = sentence.at(at);
            if (next.is("±") && at + 1 < cell.end() && sentence.at(at + 1).isNumber()) {
                at += sentence.is(at + 2, "%") ? 3 : 2;
            } else if (next.is("(") || next.is("[")) {
                at = behindBracket(cell, at);
            } else if (isMark(next) || isRaised(next, cell, at)) {
                at++;
            } else {
                return false;
            }
        }
        return true;
    }

    /** An asterisk, an arrow up, a medal. */
    private static boolean isMark(Lexeme lexeme) {
        return !lexeme.isWord()
                && !lexeme.isNumber()
                && !TYING.contains(lexeme.text())
                && !"()[]".contains(lexeme.text());
    }

    /** The letter of a footnote. */
    private static boolean isRaised(Lexeme lexeme, TableCell cell, int at) {
        return lexeme.isWord() && lexeme.text().length() == 1 && !lexeme.glued() && at + 1 == cell.end();
    }

    /** Behind brackets that are not nested, else at the end of the cell. */
    private static int behindBracket(TableCell cell, int open) {
        int at = open + 1;
        while (at < cell.end()
                && !cell.sentence().is(at, ")")
                && !cell.sentence().is(at, "]")) {
            at++;
        }
        return Math.min(at + 1, cell.end());
    }
}
