package claims.build;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleSupplier;
import java.util.function.Function;
import java.util.function.IntBinaryOperator;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;
import java.util.function.LongFunction;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;

/**
 * A lambda of each shape that Java's compiler knows, and records of each kind of component, for the linker to link: what they
 * give is said by {@link #results}.
 */
@SuppressWarnings({"UnnecessaryLambda", "ImmutableEnumChecker", "ArrayRecordComponent", "SelfEquals", "EqualsNull"
}) // they are what is wanted here
final class Lambdas {
    private final int own;
    private final List<Object> results = new ArrayList<>();

    Lambdas(int own) {
        this.own = own;
    }

    private interface Greeting {
        String greet(String name);

        default Greeting twice() {
            return name -> greet(greet(name));
        }

        private String quiet(String name) {
            return name.toLowerCase(java.util.Locale.ROOT);
        }

        default Supplier<String> whisper(String name) {
            return () -> quiet(name);
        }

        static Greeting of(String word) {
            return name -> word + " " + name;
        }
    }

    private record Pair(Object left, long right) {
        Predicate<Object> like() {
            return other -> other instanceof Pair pair && pair.right == right;
        }
    }

    private record All(
            boolean z, byte b, short s, char c, int i, long j, float f, double d, String text, int[] numbers) {}

    private record Nothing() {}

    private record Own(int number) {
        @Override
        public boolean equals(Object other) {
            return other instanceof Own;
        }

        @Override
        public int hashCode() {
            return 7;
        }
    }

    private enum Sign {
        PLUS(Integer::sum),
        MINUS((a, b) -> a - b);

        private final IntBinaryOperator operator;

        Sign(IntBinaryOperator operator) {
            this.operator = operator;
        }
    }

    private interface SerializableSupplier extends Supplier<String>, Serializable {}

    /** Lambdas that call what is protected, in a parent of another package. */
    private static final class Growing extends java.util.AbstractList<Integer> {
        @Override
        public Integer get(int index) {
            return index;
        }

        @Override
        public int size() {
            return 3;
        }

        Runnable cut() {
            return () -> removeRange(0, 0);
        }

        Supplier<String> asParent() {
            return super::toString;
        }
    }

    private static String joined(String... words) {
        return String.join("+", words);
    }

    private int plusOwn(int number) {
        return own + number;
    }

    private static <T extends Comparable<T>> T larger(T a, T b) {
        BinaryOperator<T> larger = (x, y) -> x.compareTo(y) > 0 ? x : y;
        return larger.apply(a, b);
    }

    List<Object> results() {
        nothingTaken();
        taken(true, (byte) 1, (short) 2, 'c', 4, 5L, 6f, 7d, "eight");
        references();
        numbers();
        ofOthers();
        records();
        return List.copyOf(results);
    }

    private void nothingTaken() {
        Supplier<Object> constant = () -> "constant";
        Consumer<Object> adding = results::add;
        adding.accept(constant.get());
        Supplier<String> once = same();
        results.add(once == same());
        Runnable nothing = () -> {};
        nothing.run();
        SerializableSupplier kept = () -> "kept as it is";
        results.add(kept.get());
    }

    private static Supplier<String> same() {
        return () -> "made once";
    }

    private void taken(boolean z, byte b, short s, char c, int i, long j, float f, double d, String text) {
        Supplier<String> all = () -> text + own + d + f + j + i + c + s + b + z;
        results.add(all.get());
        Supplier<Supplier<String>> within = () -> () -> text + own;
        results.add(within.get().get());
        LongFunction<Object> wide = number -> number + j + d;
        results.add(wide.apply(1));
    }

    private void references() {
        Function<String, Integer> length = String::length;
        Function<Integer, List<Object>> making = ArrayList::new;
        IntFunction<int[]> arrays = int[]::new;
        Function<String, String> bound = "bound "::concat;
        BiFunction<String, String, String> joining = Lambdas::joined;
        IntUnaryOperator mine = this::plusOwn;
        BiFunction<Object, Long, Pair> pairs = Pair::new;
        ToIntFunction<List<?>> sizes = List::size;
        ObjIntConsumer<List<Object>> ignoring = List::add;
        List<Object> list = making.apply(3);
        list.add("a");
        ignoring.accept(list, 9);
        results.addAll(List.of(length.apply("four"), list, arrays.apply(3).length, bound.apply("word")));
        results.addAll(
                List.of(joining.apply("a", "b"), mine.applyAsInt(1), pairs.apply("x", 2L), sizes.applyAsInt(list)));
    }

    private void numbers() {
        ToLongFunction<Integer> unboxedAndWider = number -> number;
        ToDoubleFunction<Long> same = Long::doubleValue;
        ToDoubleFunction<Character> character = Character::charValue;
        LongSupplier wider = this::hashCode;
        DoubleSupplier fromFloat = () -> 1.5f;
        IntFunction<Object> boxed = Integer::valueOf;
        IntFunction<Long> boxedWider = number -> (long) number;
        Function<Integer, Boolean> positive = number -> number > 0;
        IntPredicate even = number -> number % 2 == 0;
        Supplier<Object> size = results::size;
        BinaryOperator<Integer> sum = Integer::sum;
        Function<Integer, Double> power = number -> Math.pow(number, 2);
        results.addAll(List.of(unboxedAndWider.applyAsLong(7), same.applyAsDouble(8L), character.applyAsDouble('c')));
        results.addAll(List.of(wider.getAsLong() == hashCode(), fromFloat.getAsDouble(), boxed.apply(3)));
        results.addAll(List.of(boxedWider.apply(4), positive.apply(1), even.test(3), size.get()));
        results.addAll(List.of(sum.apply(1, 2), power.apply(3), larger("a", "b"), larger(2, 1)));
    }

    private void ofOthers() {
        Greeting hello = Greeting.of("hello");
        results.add(hello.greet("you"));
        results.add(hello.twice().greet("YOU"));
        results.add(hello.whisper("YOU").get());
        results.add(new Pair("a", 1).like().test(new Pair("b", 1)));
        for (Sign sign : Sign.values()) {
            results.add(sign.operator.applyAsInt(3, 2));
        }
        Growing growing = new Growing();
        growing.cut().run();
        results.add(growing.asParent().get());
        Runnable failing = () -> {
            throw new IllegalStateException("from within");
        };
        try {
            failing.run();
        } catch (IllegalStateException e) {
            results.add(e.getMessage());
        }
    }

    private void records() {
        int[] none = {};
        All all = new All(true, (byte) -1, (short) 2, 'c', -4, 5L << 40, -0f, Double.NaN, "eight", none);
        List<Object> others = List.of(
                new All(true, (byte) -1, (short) 2, 'c', -4, 5L << 40, -0f, Double.NaN, "eight", none),
                new All(false, (byte) -1, (short) 2, 'c', -4, 5L << 40, -0f, Double.NaN, "eight", none),
                new All(true, (byte) 1, (short) 2, 'c', -4, 5L << 40, -0f, Double.NaN, "eight", none),
                new All(true, (byte) -1, (short) 3, 'c', -4, 5L << 40, -0f, Double.NaN, "eight", none),
                new All(true, (byte) -1, (short) 2, 'd', -4, 5L << 40, -0f, Double.NaN, "eight", none),
                new All(true, (byte) -1, (short) 2, 'c', 4, 5L << 40, -0f, Double.NaN, "eight", none),
                new All(true, (byte) -1, (short) 2, 'c', -4, 5L, -0f, Double.NaN, "eight", none),
                new All(true, (byte) -1, (short) 2, 'c', -4, 5L << 40, 0f, Double.NaN, "eight", none),
                new All(true, (byte) -1, (short) 2, 'c', -4, 5L << 40, -0f, 1, "eight", none),
                new All(true, (byte) -1, (short) 2, 'c', -4, 5L << 40, -0f, Double.NaN, "nine", none),
                new All(true, (byte) -1, (short) 2, 'c', -4, 5L << 40, -0f, Double.NaN, null, none),
                new All(true, (byte) -1, (short) 2, 'c', -4, 5L << 40, -0f, Double.NaN, "eight", null),
                new Nothing(),
                "no record");
        results.add(all.equals(all));
        others.forEach(other -> results.add(all.equals(other)));
        results.add(all.equals(null));
        All unset = new All(false, (byte) 0, (short) 0, 'a', 0, 0, 1.5f, 2.5, null, null);
        results.addAll(List.of(unset.hashCode(), unset.equals(all), unset.toString()));
        results.addAll(
                List.of(new Nothing().equals(new Nothing()), new Nothing().hashCode(), new Nothing().equals(all)));
        results.addAll(List.of(new Own(1).equals(new Own(2)), new Own(1).hashCode(), new Pair("a", 1).hashCode()));
    }
}
