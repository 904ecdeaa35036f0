package claims.text;

import java.util.Comparator;
import java.util.function.ToIntFunction;

/**
 * An order by one key after the other, mostly numbers. {@link Comparator} knows all this; but what its methods make of a key can
 * be serialised, and such a lambda Java makes anew in every process, in the time that a page of text takes. So none of them is
 * called where an article comes by.
 */
@FunctionalInterface
public interface Order<T> extends Comparator<T> {
    static <T> Order<T> by(ToIntFunction<? super T> key) {
        return (one, other) -> Integer.compare(key.applyAsInt(one), key.applyAsInt(other));
    }

    /** The highest first. */
    static <T> Order<T> falling(ToIntFunction<? super T> key) {
        return (one, other) -> Integer.compare(key.applyAsInt(other), key.applyAsInt(one));
    }

    /** Where this makes no difference. */
    default Order<T> then(Order<? super T> next) {
        return (one, other) -> {
            int first = compare(one, other);
            return first != 0 ? first : next.compare(one, other);
        };
    }
}
