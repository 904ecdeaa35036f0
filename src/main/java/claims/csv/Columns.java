package claims.csv;

import claims.model.Amount;
import claims.model.Reference;
import claims.text.Slice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The columns of a table in their order; a field that is an object becomes one column for each of its fields. */
final class Columns<R> {
    private final List<Column<R>> columns = new ArrayList<>();

    /** @param value what {@link Cell#of} takes */
    record Column<R>(String name, Function<R, ?> value) {}

    Columns<R> add(String name, Function<R, ?> value) {
        columns.add(new Column<>(name, value));
        return this;
    }

    Columns<R> slice(Function<R, Slice> slice) {
        return add("text", row -> slice.apply(row).text())
                .add("start", row -> slice.apply(row).start())
                .add("end", row -> slice.apply(row).end());
    }

    Columns<R> slice(String prefix, Function<R, Optional<Slice>> slice) {
        return add(prefix + "_text", row -> slice.apply(row).map(Slice::text))
                .add(prefix + "_start", row -> slice.apply(row).map(Slice::start))
                .add(prefix + "_end", row -> slice.apply(row).map(Slice::end));
    }

    Columns<R> slices(String prefix, Function<R, List<Slice>> slices) {
        return add(prefix + "_text", each(slices, Slice::text))
                .add(prefix + "_start", each(slices, Slice::start))
                .add(prefix + "_end", each(slices, Slice::end));
    }

    Columns<R> amount(Function<R, Amount> amount) {
        return add("value", row -> amount.apply(row).value())
                .add("low", row -> amount.apply(row).low())
                .add("high", row -> amount.apply(row).high());
    }

    Columns<R> reference(String prefix, Function<R, Optional<Reference>> reference) {
        return add(prefix + "_name", row -> reference.apply(row).map(Columns::name))
                .add(prefix + "_entity", row -> reference.apply(row).flatMap(Reference::entity))
                .slice(prefix, row -> reference.apply(row).flatMap(Reference::slice));
    }

    Columns<R> references(String prefix, Function<R, List<Reference>> references) {
        return add(prefix + "_name", each(references, Columns::name))
                .add(prefix + "_entity", each(references, Reference::entity))
                .add(
                        prefix + "_text",
                        each(references, reference -> reference.slice().map(Slice::text)))
                .add(
                        prefix + "_start",
                        each(references, reference -> reference.slice().map(Slice::start)))
                .add(
                        prefix + "_end",
                        each(references, reference -> reference.slice().map(Slice::end)));
    }

    List<Column<R>> inOrder() {
        return List.copyOf(columns);
    }

    static <R, T> Function<R, List<?>> each(Function<R, List<T>> list, Function<T, ?> value) {
        return row -> list.apply(row).stream().map(value).toList();
    }

    /** Always one: a table has no place for "the name, or else the text". */
    private static String name(Reference reference) {
        return reference.name().or(() -> reference.slice().map(Slice::text)).orElseThrow();
    }
}
