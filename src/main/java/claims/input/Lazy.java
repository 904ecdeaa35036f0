package claims.input;

import java.util.Iterator;
import java.util.NoSuchElementException;

/** An iterator that looks for the next element only when it is asked for one. */
abstract class Lazy<T> implements Iterator<T> {
    private T next;
    private boolean over;

    /** The next element, or null where there is none any more. */
    protected abstract T advance();

    @Override
    public final boolean hasNext() {
        if (next == null && !over) {
            next = advance();
            over = next == null;
        }
        return !over;
    }

    @Override
    public final T next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        T result = next;
        next = null;
        return result;
    }

    /** What all of them have, one after the other. */
    static <T> Iterator<T> concat(Iterator<Iterator<T>> parts) {
        return new Lazy<>() {
            private Iterator<T> part;

            @Override
            protected T advance() {
                while ((part == null || !part.hasNext()) && parts.hasNext()) {
                    part = parts.next();
                }
                return part != null && part.hasNext() ? part.next() : null;
            }
        };
    }
}
