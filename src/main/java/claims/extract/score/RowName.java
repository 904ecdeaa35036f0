package claims.extract.score;

import claims.model.Reference;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** What the cells of a row that are no results say of those that are. */
final class RowName {
    /** What else the words of a name that no list has may say. */
    private static final Set<TableRole> OF_MODELS = EnumSet.of(TableRole.NONE, TableRole.MODEL, TableRole.AGENT);

    private static final Pattern NAMELIKE = Pattern.compile("\\S(?:\\p{Lu}|[0-9])");

    private final TableHead head;
    private final List<Place> places;

    /** @param above what the head says of the column */
    private record Place(int column, TableRole above, Label label) {}

    private RowName(TableHead head, List<Place> places) {
        this.head = head;
        this.places = places;
    }

    static Label of(TableHead head, List<TableCell> row, LabelReader labels) {
        List<Place> places = new ArrayList<>();
        for (int i = 0; i < Math.min(row.size(), head.size()); i++) {
            Label column = head.column(i);
            if (!head.holdsResults(i) && !column.isOther()) {
                places.add(new Place(i, column.role(), labels.read(row.get(i))));
            }
        }
        return new RowName(head, places).label();
    }

    private Label label() {
        TableRole role = places.stream()
                .filter(place -> place.column() == 0)
                .map(Place::label)
                .filter(label -> !label.isOther() || label.model().isEmpty())
                .map(Label::role)
                .findFirst()
                .orElse(TableRole.NONE);
        return new Label(
                test(),
                model(),
                first(TableRole.METRIC, Label::metric).or(() -> first(Label::metric)),
                first(TableRole.SETTING, label -> label.text().map(LabelReader::words))
                        .or(() -> first(Label::setting)),
                places.stream().anyMatch(place -> place.label().percent()),
                role,
                Optional.empty());
    }

    private Optional<Reference> test() {
        return first(TableRole.TEST, label -> label.test().or(() -> isTest(label) ? label.text() : Optional.empty()))
                .or(() -> first(TableRole.NONE, Label::test));
    }

    /** A name that no list has is written as names of tests are: with capitals or digits inside. */
    private static boolean isTest(Label label) {
        boolean free = label.role() == TableRole.NONE
                && !label.hasName()
                && label.metric().isEmpty();
        return free
                && label.text()
                        .filter(it -> NAMELIKE.matcher(LabelReader.words(it)).find())
                        .isPresent();
    }

    private Optional<Reference> model() {
        Optional<Reference> model = first(TableRole.MODEL, RowName::modelIn);
        Optional<Reference> agent = first(TableRole.AGENT, RowName::modelIn);
        if (model.isPresent() && agent.isPresent()) {
            return Optional.of(LabelReader.with(agent.get(), model.get()));
        }
        return model.or(() -> agent)
                .or(() -> first(TableRole.NONE, Label::model))
                .or(() -> isUnnamed() ? first(TableRole.NONE, RowName::modelIn) : Optional.empty());
    }

    /** Above the names of the rows stands nothing, and above the results stand tests. */
    private boolean isUnnamed() {
        return head.column(0).text().isEmpty()
                && (head.namesTests() || head.corner().test().isPresent());
    }

    private static Optional<Reference> modelIn(Label label) {
        boolean text = OF_MODELS.contains(label.role())
                && !label.hasName()
                && label.metric().isEmpty();
        return label.model().or(() -> text ? label.text() : Optional.empty());
    }

    private <T> Optional<T> first(Function<Label, Optional<T>> what) {
        return places.stream()
                .flatMap(place -> what.apply(place.label()).stream())
                .findFirst();
    }

    private <T> Optional<T> first(TableRole above, Function<Label, Optional<T>> what) {
        return places.stream()
                .filter(place -> place.above() == above)
                .flatMap(place -> what.apply(place.label()).stream())
                .findFirst();
    }
}
