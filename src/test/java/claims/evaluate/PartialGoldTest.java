package claims.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartialGoldTest {
    private static final String MONEY = "{'start':0,'end':5,'kind':'money','value':12}";
    private static final String PERCENT = "{'start':10,'end':15,'kind':'percent','value':30}";
    private static final String MORE_MONEY = "{'start':20,'end':25,'kind':'money','value':7}";

    @Test
    void aListThatGoldDoesNotHaveIsNotMeasured() {
        Trial.of("'entities':[]", figures(MONEY))
                .unmeasured("figures", "span")
                .unmeasured("entities", "mention")
                .mistakes();
    }

    @Test
    void anEmptyListSaysThatThereIsNothing() {
        Trial trial = Trial.of("'figures':[]", figures(MONEY)).overlap("figures", "value", 0, 0, 1);
        assertThat(trial.evaluation().lowestOverlapF1()).hasValue(0);
        assertThat(Trial.of("'figures':[]", "").evaluation().lowestOverlapF1()).isEmpty();
    }

    @Test
    void whatIsNotFoundIsMissed() {
        Trial trial = Trial.of(figures(MONEY), "").overlap("figures", "value", 0, 1, 0);
        assertThat(trial.evaluation().lowestOverlapF1()).hasValue(0);
        assertThat(trial.evaluation().headlines().get(0).overlap().precision()).isEmpty();
    }

    @Test
    void optionalGoldCountsNeitherWay() {
        String gold = figures(MONEY, "{'start':10,'end':19,'kind':'percent','value':30,'optional':true}");
        Trial.of(gold, figures(MONEY)).overlap("figures", "span", 1, 1, 1).mistakes();
        Trial.of(gold, figures(MONEY, PERCENT, "{'start':16,'end':18,'kind':'ratio','value':2}"))
                .overlap("figures", "span", 1, 1, 1)
                .mistakes();
    }

    @Test
    void anOptionalMentionIsNoSignOfItsEntity() {
        Trial.of(
                        "'entities':[{'name':'Ada','type':'PERSON','mentions':[{'start':0,'end':3},"
                                + "{'start':9,'end':12,'optional':true}]}]",
                        "'entities':[{'name':'Bo','type':'PERSON','mentions':[{'start':9,'end':12}]}]")
                .overlap("entities", "mention", 0, 1, 0)
                .overlap("entities", "name", 0, 1, 0);
    }

    @Test
    void onlyTheKindsThatGoldListsCount() {
        String output = figures(MONEY, PERCENT, MORE_MONEY);
        Trial.of(figures(MONEY) + ",'only':{'figures':['money']}", output)
                .overlap("figures", "value", 1, 1, 2)
                .mistakes("spurious 20");
        Trial.of(Scope.parse(List.of("figures:money"), List.of()), figures(MONEY, PERCENT), output)
                .overlap("figures", "value", 1, 1, 2);
    }

    @Test
    void anotherKindInPlaceOfOneThatCountsIsWrong() {
        Trial.of(
                        figures(MONEY) + ",'only':{'figures':['money']}",
                        figures("{'start':0,'end':5,'kind':'quantity','value':12}"))
                .overlap("figures", "value", 0, 1, 1)
                .mistakes("wrong value 0");
    }

    @Test
    void whatAPartialListDoesNotHaveIsNotWrong() {
        Trial.of(figures(MONEY) + ",'partial':['figures']", figures(PERCENT, MORE_MONEY))
                .overlap("figures", "value", 0, 1, 0)
                .mistakes("missed 0");
        Trial.of(Scope.parse(List.of(), List.of("figures")), figures(MONEY), figures(MONEY, MORE_MONEY))
                .overlap("figures", "value", 1, 1, 1);
    }

    @Test
    void aLinesOwnKindsGoBeforeThoseOfTheRun() {
        Scope run = Scope.parse(List.of("figures:percent,ratio", "figures:quantity"), List.of());
        assertThat(run.only()).containsEntry("figures", List.of("percent", "ratio", "quantity"));
        Trial.of(run, figures(MONEY) + ",'only':{'figures':['money']}", figures(PERCENT, MORE_MONEY))
                .overlap("figures", "value", 0, 1, 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "figures        | \"figures\" is not like figures:money,percent",
                "figure:money   | \"figure\" is none of claims, entities, figures, scores",
                "figures:monney | \"monney\" is none of money, percent, quantity, ratio"
            })
    void aWordThatIsNotKnownIsRefused(String only, String message) {
        assertThatThrownBy(() -> Scope.parse(List.of(only), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(message);
    }

    private static String figures(String... figures) {
        return "'figures':[" + String.join(",", figures) + "]";
    }
}
