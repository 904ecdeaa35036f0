package claims.evaluate;

import org.junit.jupiter.api.Test;

class EntityComparisonTest {
    private static final String GOLD = """
            'entities':[
              {'name':'Ada Reyes','type':'PERSON','mentions':[{'start':0,'end':9},{'start':20,'end':25},
                                                              {'start':40,'end':45}]},
              {'name':'Orion-2','type':'PRODUCT','mentions':[{'start':60,'end':67}]},
              {'name':'Oslo','type':'LOCATION','mentions':[{'start':80,'end':84}]}]
            """;

    @Test
    void aMentionIsRightWithItsType() {
        Trial.of(GOLD, """
                        'entities':[
                          {'name':'ada reyes','type':'PERSON','mentions':[{'start':0,'end':9},{'start':18,'end':25}]},
                          {'name':'Orion 2','type':'ORGANIZATION','mentions':[{'start':60,'end':67}]},
                          {'name':'Bergen','type':'LOCATION','mentions':[{'start':90,'end':96}]}]
                        """)
                .overlap("entities", "mention", 2, 5, 4)
                .exact("entities", "mention", 1)
                .overlap("entities", "PERSON", 2, 3, 2)
                .overlap("entities", "PRODUCT", 0, 1, 0)
                .overlap("entities", "ORGANIZATION", 0, 0, 1)
                .overlap("entities", "LOCATION", 0, 1, 1)
                .unmeasured("entities", "BENCHMARK")
                .overlap("entities", "name", 1, 3, 3)
                .mistakes("boundary span 20", "missed 40", "wrong mention 60", "missed 80", "spurious 90");
    }

    /** Gold has the links 0-20, 0-40 and 20-40; output has 0-20 and, wrongly, 40-60. */
    @Test
    void mentionsOfOneThingAreLinked() {
        Trial.of(GOLD, """
                        'entities':[
                          {'name':'Ada Reyes','type':'PERSON','mentions':[{'start':0,'end':9},{'start':20,'end':25}]},
                          {'name':'Orion 2','type':'PRODUCT','mentions':[{'start':40,'end':45},{'start':60,'end':67}]},
                          {'name':'Oslo','type':'LOCATION','mentions':[{'start':80,'end':84}]}]
                        """)
                .overlap("entities", "linking", 1, 3, 2)
                .overlap("entities", "name", 3, 3, 3)
                .mistakes("wrong mention,name 40");
    }

    @Test
    void aWrongNameIsToldOnce() {
        Trial.of(GOLD, """
                        'entities':[
                          {'name':'Reyes','type':'PERSON','mentions':[{'start':0,'end':9},{'start':20,'end':25},
                                                                      {'start':40,'end':45}]},
                          {'name':'The Orion 2','type':'PRODUCT','mentions':[{'start':60,'end':67}]},
                          {'name':'Oslo','type':'LOCATION','mentions':[{'start':80,'end':84}]}]
                        """).overlap("entities", "name", 2, 3, 3).mistakes("wrong name 0");
    }
}
