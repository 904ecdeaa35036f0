package claims.extract.entity;

import claims.model.EntityType;
import claims.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Joins a product's name with its maker's right before it: {@code Corvane Scribe 2} is one name, for Scribe says nothing
 * without Corvane. What is known by itself stays apart: {@code OpenAI} {@code o3}, {@code Nvidia} {@code H100}.
 */
final class MakerNames {
    private final Lexicon lexicon;

    MakerNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** {@code names} in order of the text. */
    List<NamedSpan> join(List<NamedSpan> names, String text) {
        List<NamedSpan> joined = new ArrayList<>();
        for (NamedSpan name : names) {
            int last = joined.size() - 1;
            if (last >= 0 && isMaker(joined.get(last), name, text)) {
                Span span =
                        new Span(joined.get(last).span().start(), name.span().end());
                joined.set(
                        last,
                        new NamedSpan(
                                text.substring(span.start(), span.end()),
                                span,
                                EntityType.PRODUCT,
                                name.evidence(),
                                Optional.empty()));
            } else {
                joined.add(name);
            }
        }
        return joined;
    }

    private boolean isMaker(NamedSpan maker, NamedSpan product, String text) {
        return maker.type() == EntityType.ORGANIZATION
                && product.type() == EntityType.PRODUCT
                && product.span().start() == maker.span().end() + 1
                && text.charAt(maker.span().end()) == ' '
                && !isKnown(product);
    }

    private boolean isKnown(NamedSpan product) {
        List<Segment> segments = Segment.scan(product.text(), 0);
        for (int words = segments.size(); words > 0; words--) {
            String key = NameList.key(segments.subList(0, words));
            if (lexicon.products().find(key).filter(it -> !it.ambiguous()).isPresent()
                    || lexicon.families()
                            .find(key)
                            .filter(it -> !it.ambiguous())
                            .isPresent()) {
                return true;
            }
        }
        return segments.get(0).text().chars().anyMatch(Character::isDigit);
    }
}
