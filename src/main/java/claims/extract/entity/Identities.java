package claims.extract.entity;

import claims.model.EntityType;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Says which names of an article mean one thing: the same name however it is joined, a list's aliases, a surname and its
 * full name, an acronym and what it was introduced for, a company and the longer name that begins with it, a product with
 * and without its maker. What only shares words stays apart: {@code Llama 4} and {@code Llama 4 Maverick}, and
 * {@code Meta} and {@code Meta Superintelligence Labs}, since Meta is a company of its own.
 */
final class Identities {
    private final Lexicon lexicon;
    /** The keys that lists and marks gave, by the plain name: a name that has a key in one place has it everywhere. */
    private final Map<String, String> keys = new HashMap<>();

    private final Map<String, String> acronyms;
    private final FullNames fullNames;
    private final Map<String, String> longerForms = new HashMap<>();
    private final Set<String> makers = new HashSet<>();
    private final Set<String> products = new HashSet<>();

    /** {@code names} in order of the text. */
    Identities(Lexicon lexicon, List<NamedSpan> names, String text) {
        this.lexicon = lexicon;
        for (NamedSpan name : names) {
            name.key().ifPresent(key -> keys.merge(plain(name), key, (a, b) -> b.contains(":mark:") ? b : a));
            if (name.type() == EntityType.ORGANIZATION) {
                makers.add(NameList.key(name.text()));
            }
            if (name.type() == EntityType.PRODUCT) {
                products.add(NameList.key(name.text()));
            }
        }
        this.fullNames = new FullNames(lexicon, names);
        this.acronyms = Acronyms.introduced(names, text);
        addLongerForms(names);
    }

    String of(NamedSpan name) {
        Optional<NamedSpan> full = fullNames.of(name);
        String plain = plain(full.orElse(name));
        String spelledOut = acronyms.getOrDefault(plain, plain);
        if (keys.containsKey(spelledOut)) {
            return keys.get(spelledOut);
        }
        String core = core(full.orElse(name));
        String longer = longerForms.getOrDefault(
                spelledOut.equals(plain) ? core : spelledOut, spelledOut.equals(plain) ? core : spelledOut);
        return keys.getOrDefault(longer, longer);
    }

    private static String plain(NamedSpan name) {
        return name.type() + ":" + NameList.key(name.text());
    }

    /** What tells a name from others: without its maker, a middle initial, "The". */
    private String core(NamedSpan name) {
        List<Segment> segments = Segment.scan(name.text(), 0);
        List<Segment> core = switch (name.type()) {
            case ORGANIZATION -> withoutArticle(segments);
            case PRODUCT -> withoutMaker(segments);
            case PERSON -> withoutInitials(segments);
            default -> segments;
        };
        return name.type() + ":" + NameList.key(core);
    }

    private static List<Segment> withoutArticle(List<Segment> segments) {
        boolean article = segments.size() > 1 && segments.get(0).text().equals("The");
        return article ? segments.subList(1, segments.size()) : segments;
    }

    private List<Segment> withoutMaker(List<Segment> segments) {
        for (int words = Math.min(3, segments.size() - 1); words > 0; words--) {
            String maker = NameList.key(segments.subList(0, words));
            boolean product = lexicon.families().find(maker).isPresent();
            List<Segment> rest = segments.subList(words, segments.size());
            if ((makers.contains(maker) && !product && rest.get(0).join() == Segment.Join.SPACE)
                    || isNamedWithout(segments.subList(0, words), rest)) {
                return rest;
            }
        }
        return segments;
    }

    /** {@code Claude Opus 4.6} where the article says {@code Opus 4.6} as well. */
    private boolean isNamedWithout(List<Segment> first, List<Segment> rest) {
        String key = NameList.key(rest);
        return products.contains(key)
                && lexicon.products().find(key).isEmpty()
                && first.stream().noneMatch(it -> it.text().chars().anyMatch(Character::isDigit))
                && rest.stream().anyMatch(it -> it.text().chars().anyMatch(Character::isDigit));
    }

    private static List<Segment> withoutInitials(List<Segment> segments) {
        List<Segment> kept =
                segments.stream().filter(segment -> segment.text().length() > 1).toList();
        return kept.isEmpty() ? segments : kept;
    }

    /** {@code Severnmere} is {@code Severnmere Water}, where the article calls nothing else so. */
    private void addLongerForms(List<NamedSpan> names) {
        Map<String, Set<String>> byShorter = new HashMap<>();
        for (NamedSpan name : names) {
            List<Segment> segments = withoutArticle(Segment.scan(name.text(), 0));
            if (name.type() == EntityType.ORGANIZATION) {
                for (int words = 1; words < segments.size(); words++) {
                    String shorter = "ORGANIZATION:" + NameList.key(segments.subList(0, words));
                    byShorter.computeIfAbsent(shorter, key -> new HashSet<>()).add(core(name));
                }
            }
        }
        byShorter.forEach((shorter, longer) -> {
            String form = longest(longer);
            boolean own = lexicon.organizations()
                    .find(shorter.substring("ORGANIZATION:".length()))
                    .isPresent();
            if (longer.stream().allMatch(form::startsWith) && !own) {
                longerForms.put(shorter, form);
            }
        });
        acronyms.replaceAll((acronym, full) -> longerForms.getOrDefault(full, full));
    }

    private static String longest(Set<String> forms) {
        return forms.stream()
                .max((a, b) -> a.length() != b.length() ? Integer.compare(a.length(), b.length()) : a.compareTo(b))
                .orElseThrow();
    }
}
