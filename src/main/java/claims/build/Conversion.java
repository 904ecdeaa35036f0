package claims.build;

import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F2D;
import static org.objectweb.asm.Opcodes.I2D;
import static org.objectweb.asm.Opcodes.I2F;
import static org.objectweb.asm.Opcodes.I2L;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.L2D;
import static org.objectweb.asm.Opcodes.L2F;

import java.util.Map;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** From the type of a value to the one in which it is wanted, as Java's language has it: casts, boxes and wider numbers. */
final class Conversion {
    private static final Map<String, Type> BY_BOX = Map.of(
            "java/lang/Boolean", Type.BOOLEAN_TYPE,
            "java/lang/Character", Type.CHAR_TYPE,
            "java/lang/Byte", Type.BYTE_TYPE,
            "java/lang/Short", Type.SHORT_TYPE,
            "java/lang/Integer", Type.INT_TYPE,
            "java/lang/Long", Type.LONG_TYPE,
            "java/lang/Float", Type.FLOAT_TYPE,
            "java/lang/Double", Type.DOUBLE_TYPE);

    private Conversion() {}

    /** @param meant what a value of type {@code from} is known to be, where that is declared as a type variable */
    static void write(MethodVisitor code, Type from, Type meant, Type to) {
        if (isPrimitive(from) && isPrimitive(to)) {
            widen(code, from, to);
        } else if (isPrimitive(from)) {
            box(code, from, meant, to);
        } else if (isPrimitive(to)) {
            unbox(code, from, meant, to);
        } else if (!from.equals(to) && !to.getInternalName().equals("java/lang/Object")) {
            code.visitTypeInsn(CHECKCAST, to.getInternalName());
        }
    }

    private static void box(MethodVisitor code, Type from, Type meant, Type to) {
        Type primitive = BY_BOX.getOrDefault(to.getInternalName(), BY_BOX.getOrDefault(meant.getInternalName(), from));
        widen(code, from, primitive);
        String box = boxOf(primitive);
        code.visitMethodInsn(INVOKESTATIC, box, "valueOf", "(" + primitive + ")L" + box + ";", false);
    }

    private static void unbox(MethodVisitor code, Type from, Type meant, Type to) {
        Type primitive = BY_BOX.getOrDefault(from.getInternalName(), BY_BOX.getOrDefault(meant.getInternalName(), to));
        String box = boxOf(primitive);
        if (!from.getInternalName().equals(box)) {
            code.visitTypeInsn(CHECKCAST, box);
        }
        code.visitMethodInsn(INVOKEVIRTUAL, box, primitive.getClassName() + "Value", "()" + primitive, false);
        widen(code, primitive, to);
    }

    static String boxOf(Type primitive) {
        return BY_BOX.entrySet().stream()
                .filter(entry -> entry.getValue().equals(primitive))
                .findFirst()
                .orElseThrow()
                .getKey();
    }

    static boolean isPrimitive(Type type) {
        return type.getSort() < Type.ARRAY;
    }

    private static void widen(MethodVisitor code, Type from, Type to) {
        boolean fromInt = from.getSort() <= Type.INT;
        switch (to.getSort()) {
            case Type.LONG -> write(code, fromInt ? I2L : 0);
            case Type.FLOAT -> write(code, fromInt ? I2F : from.equals(Type.LONG_TYPE) ? L2F : 0);
            case Type.DOUBLE ->
                write(code, fromInt ? I2D : from.equals(Type.LONG_TYPE) ? L2D : from.equals(Type.FLOAT_TYPE) ? F2D : 0);
            default -> {}
        }
    }

    private static void write(MethodVisitor code, int widening) {
        if (widening != 0) {
            code.visitInsn(widening);
        }
    }
}
