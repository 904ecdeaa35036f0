package claims.extract.entity;

import claims.extract.OwnWords;
import claims.model.Entity;
import claims.nlp.AnnotatedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the persons, organisations, places, products and benchmarks that an article names. */
public final class EntityExtractor {
    private final ListedNames listed;
    private final ModelNames models;
    private final NumberedNames numbered;
    private final BenchmarkNames benchmarks;
    private final ScoredNames scored;
    private final TestedNames tested;
    private final InstitutionNames institutions;
    private final FramedNames framed;
    private final TaggedNames tagged;
    private final NonNames nonNames;
    private final TypeAgreement agreement;
    private final VersionTail tail;
    private final MakerNames makers;
    private final EntityLinker linker;

    public EntityExtractor(OwnWords own) {
        Lexicon lexicon = Lexicon.load(own);
        this.listed = new ListedNames(lexicon);
        this.models = new ModelNames(lexicon);
        this.numbered = new NumberedNames(lexicon);
        this.benchmarks = new BenchmarkNames(lexicon);
        this.scored = new ScoredNames(lexicon);
        this.tested = new TestedNames(lexicon);
        this.institutions = new InstitutionNames(lexicon);
        this.framed = new FramedNames(lexicon);
        this.tagged = new TaggedNames(lexicon);
        this.nonNames = new NonNames(lexicon);
        this.agreement = new TypeAgreement(lexicon);
        this.tail = new VersionTail(lexicon);
        this.makers = new MakerNames(lexicon);
        this.linker = new EntityLinker(lexicon);
    }

    public List<Entity> extract(AnnotatedArticle article) {
        List<SentenceView> sentences = article.sentences().stream()
                .map(sentence -> SentenceView.of(sentence, article.text().text()))
                .toList();
        List<NamedSpan> first =
                agreement.settle(sentences.stream().flatMap(this::find).toList());
        List<NamedSpan> introduced = merged(Acronyms.find(first, article.text().text()), first);
        List<NamedSpan> all = withRepeats(sentences, introduced);
        List<NamedSpan> marked = MarkedNames.find(article.text(), all);
        return linker.link(makers.join(merged(marked, all), article.text().text()), article.text());
    }

    private Stream<NamedSpan> find(SentenceView sentence) {
        List<NamedSpan> finds = new ArrayList<>();
        finds.addAll(listed.find(sentence));
        finds.addAll(models.find(sentence, List.copyOf(finds)));
        finds.addAll(numbered.find(sentence));
        List<NamedSpan> known = List.copyOf(finds);
        finds.addAll(benchmarks.find(sentence, known));
        finds.addAll(scored.find(sentence, known));
        finds.addAll(tested.find(sentence, List.copyOf(finds)));
        finds.addAll(CoordinatedNames.find(sentence, List.copyOf(finds)));
        finds.addAll(institutions.find(sentence));
        finds.addAll(framed.find(sentence));
        finds.addAll(tagged.find(sentence));
        finds.removeIf(name -> nonNames.contains(sentence, name));
        return NameResolver.resolve(finds).stream();
    }

    private List<NamedSpan> withRepeats(List<SentenceView> sentences, List<NamedSpan> names) {
        RepeatedNames repeats = new RepeatedNames(names, agreement, tail, plainWords(sentences));
        List<NamedSpan> all = new ArrayList<>();
        int next = 0;
        for (SentenceView sentence : sentences) {
            List<NamedSpan> here = new ArrayList<>();
            while (next < names.size()
                    && names.get(next).span().end() <= sentence.sentence().end()) {
                here.add(names.get(next++));
            }
            repeats.find(sentence, here).stream()
                    .filter(name -> !nonNames.contains(sentence, name))
                    .forEach(here::add);
            here.sort(NamedSpan.IN_ORDER);
            all.addAll(here);
        }
        return all;
    }

    private static Set<String> plainWords(List<SentenceView> sentences) {
        return sentences.stream()
                .flatMap(sentence -> sentence.segments().stream())
                .filter(segment -> !segment.isCapitalised())
                .map(Segment::text)
                .collect(Collectors.toSet());
    }

    /** The better names, and of the others those that overlap none of them, in order. */
    private static List<NamedSpan> merged(List<NamedSpan> better, List<NamedSpan> others) {
        NavigableMap<Integer, NamedSpan> kept = new TreeMap<>();
        better.forEach(name -> kept.put(name.span().start(), name));
        for (NamedSpan name : others) {
            Map.Entry<Integer, NamedSpan> before = kept.lowerEntry(name.span().end());
            if (before == null || !before.getValue().span().overlaps(name.span())) {
                kept.put(name.span().start(), name);
            }
        }
        return List.copyOf(kept.values());
    }
}
