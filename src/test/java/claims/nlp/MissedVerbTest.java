package claims.nlp;

import static org.assertj.core.api.Assertions.assertThat;

import edu.stanford.nlp.ling.CoreLabel;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissedVerbTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            a plural in front of an amount is the verb   | DT JJ NN NNS $ CD .     | DT JJ NN VBZ $ CD .
            also with a preposition between              | DT NN NNS IN CD NNS .   | DT NN VBZ IN CD NNS .
            of two the first                             | NN NNS CD NN NNS CD .   | NN VBZ CD NN NNS CD .
            a sentence that has a verb is left alone     | NN NNS VBD CD .         | NN NNS VBD CD .
            so is one with a modal                       | NN NNS CD MD .          | NN NNS CD MD .
            a heading has no full stop and no verb       | DT NN NNS $ CD          | DT NN NNS $ CD
            a plural without a noun before it is none    | JJ NNS $ CD .           | JJ NNS $ CD .
            a plural with no amount behind it is none    | DT NN NNS JJ .          | DT NN NNS JJ .
            nothing lies beyond the end                  | NN NNS .                | NN NNS .
            """)
    void mends(String why, String tags, String mended) {
        List<CoreLabel> labels =
                Arrays.stream(tags.split(" ", -1)).map(MissedVerbTest::label).toList();

        MissedVerb.mend(labels);

        assertThat(labels.stream().map(CoreLabel::tag).collect(Collectors.joining(" ")))
                .as(why)
                .isEqualTo(mended);
    }

    private static CoreLabel label(String tag) {
        CoreLabel label = new CoreLabel();
        label.setTag(tag);
        return label;
    }
}
