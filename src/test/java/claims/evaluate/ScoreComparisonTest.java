package claims.evaluate;

import org.junit.jupiter.api.Test;

class ScoreComparisonTest {

    @Test
    void valueThenBenchmarkThenSubject() {
        Trial.of("""
                        'scores':[
                          {'start':0,'end':4,'value':71.4,'unit':'points','benchmark':{'name':'MMLU-Pro'},
                           'subject':{'name':'Orion 2'},'setting':'5-shot'},
                          {'start':10,'end':14,'value':20,'unit':'percent','benchmark':{'name':'GPQA'},
                           'subject':{'name':'Orion 2'}},
                          {'start':20,'end':24,'value':4,'unit':'rank','benchmark':{'text':'Arena','start':50,'end':55},
                           'subject':{'name':'Orion 2'}},
                          {'start':30,'end':34,'value':5,'unit':'rank'}]
                        """, """
                        'scores':[
                          {'start':0,'end':4,'value':71.40,'unit':'points','benchmark':{'name':'MMLU Pro'},
                           'subject':{'name':'Orion 2'},'setting':'5 shot'},
                          {'start':10,'end':14,'value':20,'unit':'points','benchmark':{'name':'GPQA'},
                           'subject':{'name':'Orion 2.5'}},
                          {'start':20,'end':24,'value':4,'unit':'rank','benchmark':{'name':'Elo'},
                           'subject':{'name':'Orion 2'}},
                          {'start':30,'end':34,'value':6,'unit':'rank'}]
                        """)
                .overlap("scores", "value", 3, 4, 4)
                .overlap("scores", "value+benchmark", 2, 4, 4)
                .overlap("scores", "tuple", 1, 4, 4)
                .overlap("scores", "unit", 3, 4, 4)
                .overlap("scores", "setting", 1, 1, 1)
                .unmeasured("scores", "metric")
                .unmeasured("scores", "comparisons")
                .mistakes("wrong tuple,unit 10", "wrong value+benchmark 20", "wrong value 30");
    }

    @Test
    void scoresOnTheSameWordsAreToldApartByWhatTheyAreOf() {
        Trial.of("""
                        'scores':[{'start':0,'end':4,'value':9,'subject':{'name':'A'}},
                                  {'start':0,'end':4,'value':9,'subject':{'name':'B'}},
                                  {'start':0,'end':4,'value':9,'subject':{'name':'C'}}]
                        """, """
                        'scores':[{'start':0,'end':4,'value':9,'subject':{'name':'C'}},
                                  {'start':0,'end':4,'value':9,'subject':{'name':'D'}},
                                  {'start':0,'end':4,'value':9,'subject':{'name':'A'}}]
                        """).overlap("scores", "tuple", 2, 3, 3).mistakes("wrong tuple 0");
    }

    /** Right: a over b, told from the other side, and c equal to b. Wrong: the factor. Not there: a against nobody. */
    @Test
    void aComparisonIsTheSameFromEitherSide() {
        Trial.of("""
                        'scores':[
                          {'id':'s1','start':0,'end':4,'value':4,
                           'comparisons':[{'relation':'more-than','score':'s2'},{'relation':'less-than','difference':3}]},
                          {'id':'s2','start':10,'end':14,'value':2},
                          {'id':'s3','start':20,'end':24,'value':2,
                           'comparisons':[{'relation':'equal','score':'s2'},
                                          {'relation':'less-than','factor':2,'score':'s1'}]}]
                        """, """
                        'scores':[
                          {'id':'s7','start':0,'end':4,'value':4,
                           'comparisons':[{'relation':'more-than','factor':3,'score':'s9'}]},
                          {'id':'s8','start':10,'end':14,'value':2,
                           'comparisons':[{'relation':'less-than','score':'s7'},{'relation':'equal','score':'s9'}]},
                          {'id':'s9','start':20,'end':24,'value':2}]
                        """)
                .overlap("scores", "comparisons", 2, 4, 3)
                .mistakes("wrong comparisons 0", "wrong comparisons 20");
    }
}
