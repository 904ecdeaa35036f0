package claims.evaluate;

import org.junit.jupiter.api.Test;

class FigureComparisonTest {

    @Test
    void countsEachThingThatIsSaidOfAFigure() {
        Trial.of("""
                        'figures':[
                          {'start':0,'end':5,'kind':'money','value':14.30,'currency':'USD','qualifier':'about','per':'day'},
                          {'start':10,'end':15,'kind':'percent','value':12,'trend':'up'},
                          {'start':20,'end':25,'kind':'quantity','value':3,'unit':'user','period':'2026'},
                          {'start':30,'end':35,'kind':'quantity','low':1,'high':2},
                          {'start':40,'end':45,'kind':'ratio','value':2,'of':{'start':50,'end':60}}]
                        """, """
                        'figures':[
                          {'start':0,'end':5,'kind':'money','value':14.3,'currency':'EUR','qualifier':'about','per':'day'},
                          {'start':11,'end':15,'kind':'percent','value':12,'trend':'down'},
                          {'start':20,'end':25,'kind':'quantity','value':3,'unit':'User','period':'2025'},
                          {'start':30,'end':35,'kind':'quantity','low':1,'high':3},
                          {'start':44,'end':47,'kind':'ratio','value':2,'of':{'start':59,'end':70}},
                          {'start':90,'end':95,'kind':'ratio','value':2}]
                        """)
                .overlap("figures", "span", 5, 5, 6)
                .exact("figures", "span", 3)
                .overlap("figures", "value", 4, 5, 6)
                .exact("figures", "value", 2)
                .overlap("figures", "unit", 3, 5, 6)
                .overlap("figures", "qualifier", 4, 5, 6)
                .overlap("figures", "qualifier stated", 1, 1, 1)
                .overlap("figures", "trend", 3, 5, 6)
                .overlap("figures", "trend stated", 0, 1, 1)
                .overlap("figures", "per", 1, 1, 1)
                .overlap("figures", "period", 0, 1, 1)
                .overlap("figures", "of", 1, 1, 1)
                .exact("figures", "of", 0)
                .mistakes(
                        "wrong unit 0",
                        "wrong span,trend 10",
                        "wrong period 20",
                        "wrong value 30",
                        "boundary span 40",
                        "spurious 90");
    }

    @Test
    void whatGoldNeverSpeaksOfIsNotMeasured() {
        Trial.of(
                        "'figures':[{'start':0,'end':5,'kind':'percent','value':12}]",
                        "'figures':[{'start':0,'end':5,'kind':'percent','value':12,'trend':'up',"
                                + "'of':{'start':8,'end':9},'qualifier':'over'}]")
                .overlap("figures", "value", 1, 1, 1)
                .unmeasured("figures", "trend")
                .unmeasured("figures", "trend stated")
                .unmeasured("figures", "of")
                .unmeasured("figures", "qualifier")
                .mistakes();
    }

    @Test
    void aBoundIsAValueWithAQualifierOrARangeWithAnOpenEnd() {
        Trial.of("""
                        'figures':[
                          {'start':0,'end':5,'kind':'quantity','low':30},
                          {'start':10,'end':15,'kind':'quantity','value':30,'qualifier':'at-most'},
                          {'start':20,'end':25,'kind':'quantity','low':30}]
                        """, """
                        'figures':[
                          {'start':0,'end':5,'kind':'quantity','value':30,'qualifier':'over'},
                          {'start':10,'end':15,'kind':'quantity','high':30.0},
                          {'start':20,'end':25,'kind':'quantity','value':30,'qualifier':'under'}]
                        """).overlap("figures", "value", 2, 3, 3).overlap("figures", "qualifier stated", 2, 3, 3);
    }

    @Test
    void aSecondFindOfTheSameIsSpurious() {
        Trial.of(
                        "'figures':[{'start':0,'end':5,'kind':'percent','value':12}]",
                        "'figures':[{'start':0,'end':5,'kind':'percent','value':13},"
                                + "{'start':0,'end':5,'kind':'percent','value':12}]")
                .overlap("figures", "value", 1, 1, 2)
                .mistakes("spurious 0");
    }
}
