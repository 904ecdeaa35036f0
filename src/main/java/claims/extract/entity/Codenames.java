package claims.extract.entity;

import claims.extract.entity.NamedSpan.Evidence;
import claims.model.EntityType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Models under test without a capital: {@code “brontide-alpha”}, in quotation marks and with a variant at the end. */
final class Codenames {
    private static final Pattern QUOTED =
            Pattern.compile("(?<=[“\"‘'`])[a-z][a-z0-9]+(?:-[a-z0-9.]+)*-([a-z0-9]+)(?=[,.]?[”\"’'`])");

    private Codenames() {}

    static List<NamedSpan> find(SentenceView sentence, Lexicon lexicon) {
        Matcher quoted = QUOTED.matcher(sentence.text())
                .region(sentence.sentence().start(), sentence.sentence().end())
                .useTransparentBounds(true);
        List<NamedSpan> found = new ArrayList<>();
        while (quoted.find()) {
            if (lexicon.variants().contains(quoted.group(1))) {
                found.add(sentence.namedAt(
                        quoted.start(), quoted.end(), EntityType.PRODUCT, Evidence.FRAMED, Optional.empty()));
            }
        }
        return found;
    }
}
