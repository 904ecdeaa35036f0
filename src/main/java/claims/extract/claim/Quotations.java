package claims.extract.claim;

import claims.text.CleanText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The quotations of an article by place, in characters of the cleaned text. */
final class Quotations {
    private final List<Quotation> all;
    private final TreeMap<Integer, Quotation> byStart = new TreeMap<>();

    private Quotations(List<Quotation> all) {
        this.all = all;
        all.forEach(quotation -> byStart.put(quotation.start(), quotation));
    }

    static Quotations of(CleanText text) {
        return new Quotations(QuotationScanner.scan(text));
    }

    List<Quotation> all() {
        return all;
    }

    /** The quotation that a character stands in, its marks included. */
    Optional<Quotation> at(int place) {
        return Optional.ofNullable(byStart.floorEntry(place))
                .map(Map.Entry::getValue)
                .filter(quotation -> place < quotation.end());
    }
}
