package claims.extract.score;

import claims.model.Reference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What a phrase that stands for a model may stand for: the models of its own sentence before it, and those before. */
final class Antecedents {
    private final Context context;
    private final List<Reference> here = new ArrayList<>();
    private final Map<String, Reference> mentioned = new LinkedHashMap<>();
    private Optional<Reference> subject = Optional.empty();

    Antecedents(Context context) {
        this.context = context;
    }

    void add(Reference model, boolean rival) {
        if (!rival) {
            here.add(model);
        }
        mention(model);
    }

    /** The model that the talk is of: the subject of this sentence, else that of the sentence before. */
    Optional<Reference> meant() {
        return subject.or(() -> here.stream().findFirst()).or(context::model);
    }

    /** The last model of this sentence that it is not about. */
    Optional<Reference> another() {
        Optional<String> name = meant().flatMap(Reference::name);
        return mentioned.values().stream().filter(it -> !it.name().equals(name)).reduce((one, last) -> last);
    }

    /** A verb follows this model. */
    void subject(Reference model) {
        subject = Optional.of(model);
    }

    /** A model runs in this one. */
    void agent(Reference agent) {
        context.agent(agent);
    }

    boolean isAgent(Reference model) {
        return context.isAgent(model);
    }

    void describe(String word, Reference model) {
        context.descriptions().put(word, model);
    }

    /** A phrase of this sentence stands for this model. */
    void mention(Reference model) {
        if (mentioned.putIfAbsent(model.name().orElse(""), model) == null) {
            context.name(model);
        }
    }

    /** The last so many models, in the order in which they were named; none where there are fewer. */
    List<Reference> last(int count) {
        List<Reference> named = mentioned.size() < count ? context.named() : List.copyOf(mentioned.values());
        return named.size() < count ? List.of() : named.subList(named.size() - count, named.size());
    }

    Optional<Reference> former() {
        return last(2).stream().findFirst();
    }

    Optional<Reference> latter() {
        return last(2).stream().skip(1).findFirst();
    }

    /** The version before that which the talk is of, wherever the article names it. */
    Optional<Reference> predecessor() {
        return meant().flatMap(model -> {
            ModelName name = name(model);
            return best(context.all(), other -> name(other).isBefore(name), true);
        });
    }

    Optional<Reference> successor() {
        return meant().flatMap(model -> {
            ModelName name = name(model);
            return best(context.all(), other -> name.isBefore(name(other)), false);
        });
    }

    /** Of the versions of one family that were named last, the first or the last. */
    Optional<Reference> older(boolean newer) {
        List<Reference> named = context.named();
        return named.stream()
                .filter(it -> named.stream().anyMatch(other -> name(it).isKin(name(other))))
                .reduce((one, other) -> other)
                .flatMap(last -> best(named, it -> it.equals(last) || name(it).isKin(name(last)), newer));
    }

    /** "Qwen", where the only Qwen that was named is Qwen 3 Coder; "Maverick", where it is Llama 4 Maverick. */
    Reference member(Reference model) {
        String name = model.name().orElse("");
        boolean known = context.named().stream().anyMatch(it -> it.name().equals(model.name()));
        List<Reference> members = known || name.chars().anyMatch(Character::isDigit)
                ? List.of()
                : context.named().stream()
                        .filter(it -> it.name()
                                .orElse("")
                                .matches(Pattern.quote(name) + "[^\\p{L}].*|.*[ \\-‑]" + Pattern.quote(name)))
                        .toList();
        return members.size() == 1
                ? new Reference(members.get(0).name(), members.get(0).entity(), model.slice())
                : model;
    }

    /** "The Mini", "the 72B version": the last model that has the word at the end of its name. */
    Optional<Reference> called(String word) {
        List<Reference> named = context.named();
        for (int i = named.size() - 1; i >= 0; i--) {
            String[] words = words(named.get(i));
            if (words.length > 1 && words[words.length - 1].equalsIgnoreCase(word)) {
                return Optional.of(named.get(i));
            }
        }
        return Optional.empty();
    }

    /** The last model with one of the words in its name: "the small model" is Kestrel 3 Mini. */
    Optional<Reference> with(Set<String> words) {
        return context.named().stream()
                .filter(model ->
                        Stream.of(words(model)).anyMatch(word -> words.contains(word.toLowerCase(Locale.ROOT))))
                .reduce((one, other) -> other);
    }

    /** "The 31B variant": a model of that size, else that size of the family that the talk is of. */
    Optional<Reference> sized(String size) {
        return called(size)
                .or(() -> meant().flatMap(Reference::name)
                        .filter(name -> !ModelName.hasSize(name))
                        .map(name ->
                                new Reference(Optional.of(name + " " + size), Optional.empty(), Optional.empty())));
    }

    /** The one model of the article with this version at the end of its name. */
    Optional<Reference> ending(String version) {
        Pattern end = Pattern.compile(".*[\\s\\-‑]" + Pattern.quote(version));
        List<Reference> ending = context.all().stream()
                .filter(it -> end.matcher(it.name().orElse("")).matches())
                .toList();
        return ending.size() == 1 ? Optional.of(ending.get(0)) : Optional.empty();
    }

    /** The model of that name, which the article need not know. */
    Reference named(String name) {
        return context.all().stream()
                .filter(it -> it.name().equals(Optional.of(name)))
                .findFirst()
                .orElse(new Reference(Optional.of(name), Optional.empty(), Optional.empty()));
    }

    /** The model that was said to be so: "X is the older of the two". */
    Optional<Reference> described(String word) {
        return Optional.ofNullable(context.descriptions().get(word));
    }

    private static String[] words(Reference model) {
        return ModelName.words(model.name().orElse(""));
    }

    private static Optional<Reference> best(List<Reference> models, Predicate<Reference> fitting, boolean highest) {
        return models.stream().filter(fitting).reduce((one, other) -> isBefore(one, other) == highest ? other : one);
    }

    private static boolean isBefore(Reference one, Reference other) {
        return name(one).isBefore(name(other));
    }

    private static ModelName name(Reference model) {
        return ModelName.of(model.name().orElse(""));
    }
}
