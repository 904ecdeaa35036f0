package claims.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the article behind words of the cleaned text. */
class SliceTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '→',
            quoteCharacter = '`',
            value = {
                // a template mark goes with all that it shows, and with what begins or ends with it
                "{{e:meta|Meta}} hired Wang. → Meta → {{e:meta|Meta}}",
                "{{e:meta|Meta}} hired Wang. → Meta hired → {{e:meta|Meta}} hired",
                "We saw {{e:meta|Meta}} fall. → saw Meta → saw {{e:meta|Meta}}",
                "{{e:meta|Meta Platforms}} hired Wang. → Meta → Meta",
                "{{e:meta|Meta Platforms}} hired Wang. → Platforms → Platforms",
                "{{e:meta|Meta}}'s lab hired Wang. → Meta's → {{e:meta|Meta}}'s",
                "{{t:a|{{e:meta|Meta}} lab}} fell. → Meta → {{e:meta|Meta}}",
                "{{t:a|{{e:meta|Meta}} lab}} fell. → Meta lab → {{t:a|{{e:meta|Meta}} lab}}",
                "{{t:a|{{e:meta|Meta}}}} fell. → Meta → {{t:a|{{e:meta|Meta}}}}",
                "**{{e:meta|Meta}}** fell. → Meta → {{e:meta|Meta}}",
                "{{e:meta|**Meta**}} fell. → Meta → {{e:meta|**Meta**}}",
                // decoration at the edge stays outside, and inside it stays inside
                "**Meta** fell. → Meta → Meta",
                "It was **Meta** that fell. → was Meta that → was **Meta** that",
                "See [The Ledger](https://x.example) now. → The Ledger → The Ledger",
                "It fell [3]. It rose. → fell → fell",
                "It fell [3] and rose. → fell and → fell [3] and",
                "• Meta fell. → Meta fell. → Meta fell.",
                "AT&amp;T fell. → AT&T → AT&amp;T",
                "😀 Meta 😀 fell 😀. → fell → fell",
                "😀 Meta 😀 fell 😀. → Meta 😀 → Meta 😀",
            })
    void wordsOfTheArticle(String article, String words, String expected) {
        CleanText text = Cleaned.text(article);
        int start = text.text().indexOf(words);

        Slice slice = text.slice(start, start + words.length());

        assertThat(slice.text()).isEqualTo(expected);
        int unit = article.offsetByCodePoints(0, slice.start());
        assertThat(article.substring(unit)).startsWith(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "cafe\u0301 au lait, café, cafe\u0301",
        "'state-of-the-\r\nart chips', state-of-the-art, 'state-of-the-\r\nart'"
    })
    void wordsThatWereWrittenOtherwise(String article, String words, String expected) {
        CleanText text = Cleaned.text(article);
        int start = text.text().indexOf(words);

        assertThat(text.slice(start, start + words.length()).text()).isEqualTo(expected);
    }
}
