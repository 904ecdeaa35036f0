package claims.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ClaimComparisonTest {
    private static final String GOLD = """
            'figures':[{'id':'f1','start':30,'end':32,'kind':'percent','value':1},
                       {'id':'f2','start':34,'end':36,'kind':'percent','value':2},
                       {'id':'f3','start':90,'end':92,'kind':'percent','value':3}],
            'claims':[
              {'kind':'indirect','certainty':'asserted','source':{'name':'Ada Reyes','type':'person','start':0,'end':5},
               'cue':{'type':'speech','start':6,'end':10},'content':{'spans':[{'start':20,'end':40}]},
               'figures':['f1','f2']},
              {'kind':'direct','certainty':'asserted','source':{'name':'Northwind','type':'organization','start':50,'end':55},
               'cue':{'type':'belief','start':56,'end':60},
               'content':{'spans':[{'start':61,'end':71},{'start':75,'end':85}]},'figures':[]},
              {'kind':'author','certainty':'hedged','source':{'name':'Ida Björk','type':'author'},
               'content':{'spans':[{'start':86,'end':100}]},'figures':['f3']}]
            """;

    @Test
    void contentSourceAndCueAreMeasuredApart() {
        Trial.of(GOLD, """
                        'figures':[{'id':'f1','start':30,'end':32,'kind':'percent','value':1},
                                   {'id':'f2','start':90,'end':92,'kind':'percent','value':3}],
                        'claims':[
                          {'kind':'indirect','certainty':'asserted','source':{'name':'Reyes','start':0,'end':5},
                           'cue':{'type':'speech','start':6,'end':14},'content':{'spans':[{'start':20,'end':40}]},
                           'figures':['f1']},
                          {'kind':'mixed','certainty':'asserted','source':{'name':'northwind','start':53,'end':55},
                           'cue':{'type':'speech','start':56,'end':60},
                           'content':{'spans':[{'start':61,'end':71}]},'figures':['f2']},
                          {'kind':'author','certainty':'asserted','source':{'name':'The Ledger','type':'author'},
                           'content':{'spans':[{'start':94,'end':100}]},'figures':['f2']},
                          {'kind':'direct','certainty':'asserted','cue':{'type':'speech','start':200,'end':204},
                           'content':{'spans':[{'start':210,'end':220}]},'figures':[]}]
                        """)
                .overlap("claims", "content", 3, 3, 4)
                .exact("claims", "content", 1)
                .overlap("claims", "source", 2, 2, 2)
                .exact("claims", "source", 1)
                .overlap("claims", "cue", 2, 2, 3)
                .exact("claims", "cue", 1)
                .overlap("claims", "source name", 2, 3, 3)
                .overlap("claims", "claim", 1, 3, 4)
                .overlap("claims", "kind", 2, 3, 3)
                .overlap("claims", "certainty", 2, 3, 3)
                .overlap("claims", "figure links", 2, 2, 3)
                .unmeasured("claims", "score links")
                .overlap("claims", "content (speech)", 1, 1, 2)
                .overlap("claims", "source (speech)", 1, 1, 1)
                .overlap("claims", "cue (speech)", 1, 1, 2);
    }

    @Test
    void whatIsWrongWithAClaimIsOneMistake() {
        var mistakes = Trial.of(GOLD, """
                        'figures':[],
                        'claims':[
                          {'kind':'indirect','certainty':'asserted','source':{'name':'Bo','type':'person','start':12,'end':14},
                           'cue':{'type':'speech','start':6,'end':10},'content':{'spans':[{'start':20,'end':40}]}},
                          {'kind':'direct','certainty':'asserted','source':{'name':'Northwind','start':50,'end':55},
                           'cue':{'type':'belief','start':56,'end':60},
                           'content':{'spans':[{'start':61,'end':71},{'start':75,'end':84}]}},
                          {'kind':'author','certainty':'hedged','source':{'name':'Ida Björk','type':'author'},
                           'content':{'spans':[{'start':84,'end':90}]}}]
                        """).evaluation().mistakes().stream()
                .filter(mistake -> mistake.list().equals("claims"))
                .map(mistake -> mistake.kind() + " " + mistake.differs())
                .toList();
        assertThat(mistakes).containsExactly("WRONG [source, source name]", "BOUNDARY [span]", "WRONG [span, content]");
    }

    @Test
    void goldWithoutNamesOrKindsMeasuresSpansOnly() {
        Trial.of(
                        "'claims':[{'source':{'start':0,'end':9,'spans':[{'start':0,'end':2},{'start':7,'end':9}]},"
                                + "'content':{'spans':[{'start':20,'end':40}]}}]",
                        "'claims':[{'kind':'direct','source':{'name':'X','start':3,'end':6},"
                                + "'content':{'spans':[{'start':20,'end':40}]}}]")
                .overlap("claims", "content", 1, 1, 1)
                .overlap("claims", "source", 0, 1, 1)
                .unmeasured("claims", "cue")
                .unmeasured("claims", "claim")
                .unmeasured("claims", "kind")
                .unmeasured("claims", "source name")
                .unmeasured("claims", "content (speech)");
    }

    @Test
    void quotationMarksAndFinalPunctuationMakeNoDifferenceToContent() {
        Trial.of(
                        "'claims':[{'content':{'spans':[{'start':0,'end':6,'text':'“Yes.”'},"
                                + "{'start':10,'end':14,'text':'no ,'}]}}]",
                        "'claims':[{'content':{'spans':[{'start':1,'end':4,'text':'Yes'},"
                                + "{'start':10,'end':12,'text':'no'}]}}]")
                .overlap("claims", "content", 1, 1, 1)
                .exact("claims", "content", 1)
                .mistakes();
    }
}
