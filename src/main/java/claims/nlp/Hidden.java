package claims.nlp;

import java.lang.reflect.Field;

/** Fields of CoreNLP's objects that nothing else leads to. */
final class Hidden {
    private Hidden() {}

    static Object get(Object holder, String field) throws ReflectiveOperationException {
        return field(holder, field).get(holder);
    }

    static void set(Object holder, String field, Object value) throws ReflectiveOperationException {
        field(holder, field).set(holder, value);
    }

    private static Field field(Object holder, String name) throws NoSuchFieldException {
        Class<?> type = holder.getClass();
        while (!type.getName().startsWith("edu.stanford.nlp.")) {
            type = type.getSuperclass(); // a class of ours
        }
        Field field = type.getDeclaredField(name);
        field.setAccessible(true);
        return field;
    }
}
