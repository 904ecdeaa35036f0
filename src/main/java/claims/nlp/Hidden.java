package claims.nlp;

import java.lang.reflect.Field;

/** Fields of CoreNLP's objects that nothing else leads to. */
final class Hidden {
    private Hidden() {}

    static Object get(Object holder, String name) throws ReflectiveOperationException {
        Field field = holder.getClass().getDeclaredField(name);
        field.setAccessible(true);
        return field.get(holder);
    }
}
