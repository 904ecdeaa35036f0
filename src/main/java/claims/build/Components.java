package claims.build;

import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ASTORE;
import static org.objectweb.asm.Opcodes.BIPUSH;
import static org.objectweb.asm.Opcodes.CHECKCAST;
import static org.objectweb.asm.Opcodes.F_SAME;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.IADD;
import static org.objectweb.asm.Opcodes.ICONST_0;
import static org.objectweb.asm.Opcodes.ICONST_1;
import static org.objectweb.asm.Opcodes.IFEQ;
import static org.objectweb.asm.Opcodes.IFNE;
import static org.objectweb.asm.Opcodes.IF_ACMPNE;
import static org.objectweb.asm.Opcodes.IF_ICMPNE;
import static org.objectweb.asm.Opcodes.IMUL;
import static org.objectweb.asm.Opcodes.INSTANCEOF;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.IRETURN;

import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/** How records are compared and hashed: component by component, with the same results as Java's own. */
final class Components {
    private static final String FACTORY = "java/lang/runtime/ObjectMethods";

    private final String owner;
    private final String method;
    private final String descriptor;
    private final List<Handle> fields;

    /** @param arguments those of {@link java.lang.runtime.ObjectMethods#bootstrap} behind the first three */
    Components(String method, String descriptor, Object[] arguments) {
        this.owner = ((Type) arguments[0]).getInternalName();
        this.method = method;
        this.descriptor = descriptor;
        this.fields = Arrays.stream(arguments).skip(2).map(Handle.class::cast).toList();
    }

    /** But for {@code toString}: what a record looks like in words is seldom asked for. */
    static boolean areComparedBy(Handle factory, String method) {
        return factory.getOwner().equals(FACTORY) && !method.equals("toString");
    }

    /** What stands in the place of the call that would have linked it. */
    void call(MethodVisitor code) {
        code.visitMethodInsn(INVOKESTATIC, owner, name(), descriptor, false);
    }

    private String name() {
        return method + "$components";
    }

    void write(ClassVisitor to) {
        MethodVisitor code = to.visitMethod(ACC_PRIVATE | ACC_STATIC | ACC_SYNTHETIC, name(), descriptor, null, null);
        code.visitCode();
        if (method.equals("equals")) {
            equal(code);
        } else {
            hash(code);
        }
        code.visitMaxs(4, 3); // two numbers of twice the size of others
        code.visitEnd();
    }

    private void hash(MethodVisitor code) {
        code.visitInsn(ICONST_0);
        for (Handle field : fields) {
            code.visitIntInsn(BIPUSH, 31);
            code.visitInsn(IMUL);
            push(code, 0, field);
            if (isReference(field)) {
                code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "hashCode", "(Ljava/lang/Object;)I", false);
            } else {
                code.visitMethodInsn(INVOKESTATIC, box(field), "hashCode", "(" + field.getDesc() + ")I", false);
            }
            code.visitInsn(IADD);
        }
        code.visitInsn(IRETURN);
    }

    private void equal(MethodVisitor code) {
        Label another = new Label();
        Label different = new Label();
        code.visitVarInsn(ALOAD, 0);
        code.visitVarInsn(ALOAD, 1);
        code.visitJumpInsn(IF_ACMPNE, another);
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(another);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(INSTANCEOF, owner);
        code.visitJumpInsn(IFEQ, different);
        code.visitVarInsn(ALOAD, 1);
        code.visitTypeInsn(CHECKCAST, owner);
        code.visitVarInsn(ASTORE, 2);
        for (Handle field : fields) {
            push(code, 0, field);
            push(code, 2, field);
            jumpUnlessEqual(code, field, different);
        }
        code.visitInsn(ICONST_1);
        code.visitInsn(IRETURN);
        code.visitLabel(different);
        code.visitFrame(F_SAME, 0, null, 0, null);
        code.visitInsn(ICONST_0);
        code.visitInsn(IRETURN);
    }

    private void push(MethodVisitor code, int variable, Handle field) {
        code.visitVarInsn(ALOAD, variable);
        code.visitFieldInsn(GETFIELD, owner, field.getName(), field.getDesc());
    }

    private static void jumpUnlessEqual(MethodVisitor code, Handle field, Label different) {
        if (isReference(field)) {
            String type = "(Ljava/lang/Object;Ljava/lang/Object;)Z";
            code.visitMethodInsn(INVOKESTATIC, "java/util/Objects", "equals", type, false);
            code.visitJumpInsn(IFEQ, different);
        } else if (Type.getType(field.getDesc()).getSort() <= Type.INT) {
            code.visitJumpInsn(IF_ICMPNE, different);
        } else {
            String type = "(" + field.getDesc() + field.getDesc() + ")I";
            code.visitMethodInsn(INVOKESTATIC, box(field), "compare", type, false);
            code.visitJumpInsn(IFNE, different);
        }
    }

    private static boolean isReference(Handle field) {
        return !Conversion.isPrimitive(Type.getType(field.getDesc()));
    }

    private static String box(Handle field) {
        return Conversion.boxOf(Type.getType(field.getDesc()));
    }
}
