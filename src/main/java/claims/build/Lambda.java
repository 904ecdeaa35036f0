package claims.build;

import static org.objectweb.asm.Opcodes.ACC_FINAL;
import static org.objectweb.asm.Opcodes.ACC_PRIVATE;
import static org.objectweb.asm.Opcodes.ACC_PUBLIC;
import static org.objectweb.asm.Opcodes.ACC_STATIC;
import static org.objectweb.asm.Opcodes.ACC_SUPER;
import static org.objectweb.asm.Opcodes.ACC_SYNTHETIC;
import static org.objectweb.asm.Opcodes.ALOAD;
import static org.objectweb.asm.Opcodes.ARETURN;
import static org.objectweb.asm.Opcodes.DUP;
import static org.objectweb.asm.Opcodes.GETFIELD;
import static org.objectweb.asm.Opcodes.GETSTATIC;
import static org.objectweb.asm.Opcodes.H_INVOKESTATIC;
import static org.objectweb.asm.Opcodes.H_NEWINVOKESPECIAL;
import static org.objectweb.asm.Opcodes.ILOAD;
import static org.objectweb.asm.Opcodes.INVOKEINTERFACE;
import static org.objectweb.asm.Opcodes.INVOKESPECIAL;
import static org.objectweb.asm.Opcodes.INVOKESTATIC;
import static org.objectweb.asm.Opcodes.INVOKEVIRTUAL;
import static org.objectweb.asm.Opcodes.IRETURN;
import static org.objectweb.asm.Opcodes.NEW;
import static org.objectweb.asm.Opcodes.POP;
import static org.objectweb.asm.Opcodes.POP2;
import static org.objectweb.asm.Opcodes.PUTFIELD;
import static org.objectweb.asm.Opcodes.PUTSTATIC;
import static org.objectweb.asm.Opcodes.RETURN;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Type;

/**
 * A lambda as a class: a field for each value that it takes from its surroundings, and one method that hands these and its
 * own arguments on to the body. One that takes none is made once.
 */
final class Lambda {
    private static final String OBJECT = "java/lang/Object";
    private static final String ONLY = "ONLY";

    private final String name;
    private final String method;
    /** From the values that it takes to the interface that it is. */
    private final String descriptor;

    private final Type[] taken;
    /** Of the interface's method: as it is declared, and as it is meant here, where its type variables are known. */
    private final Type declared;

    private final Type meant;
    private final Handle body;

    /** @param arguments those of {@link java.lang.invoke.LambdaMetafactory#metafactory} behind the first three */
    Lambda(String name, String method, String descriptor, Object[] arguments) {
        this.name = name;
        this.method = method;
        this.descriptor = descriptor;
        this.taken = Type.getArgumentTypes(descriptor);
        this.declared = (Type) arguments[0];
        this.body = (Handle) arguments[1];
        this.meant = (Type) arguments[2];
    }

    String name() {
        return name;
    }

    /** What stands in the place of the call that would have linked it: the values are taken off the stack. */
    void make(MethodVisitor code) {
        if (taken.length == 0) {
            code.visitFieldInsn(GETSTATIC, name, ONLY, ownType());
        } else {
            code.visitMethodInsn(INVOKESTATIC, name, "of", descriptor, false);
        }
    }

    byte[] bytes(int version, String nestHost) {
        ClassWriter lambda = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        String[] interfaces = {Type.getReturnType(descriptor).getInternalName()};
        lambda.visit(version, ACC_FINAL | ACC_SUPER | ACC_SYNTHETIC, name, null, OBJECT, interfaces);
        lambda.visitNestHost(nestHost);
        for (int i = 0; i < taken.length; i++) {
            lambda.visitField(ACC_PRIVATE | ACC_FINAL, field(i), taken[i].getDescriptor(), null, null);
        }
        constructor(lambda);
        if (taken.length == 0) {
            only(lambda);
        } else {
            of(lambda);
        }
        handOn(lambda);
        lambda.visitEnd();
        return lambda.toByteArray();
    }

    private String ownType() {
        return "L" + name + ";";
    }

    private static String field(int i) {
        return "taken" + i;
    }

    private void constructor(ClassWriter lambda) {
        MethodVisitor code = lambda.visitMethod(ACC_PRIVATE, "<init>", constructorType(), null, null);
        code.visitCode();
        code.visitVarInsn(ALOAD, 0);
        code.visitMethodInsn(INVOKESPECIAL, OBJECT, "<init>", "()V", false);
        int variable = 1;
        for (int i = 0; i < taken.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitVarInsn(taken[i].getOpcode(ILOAD), variable);
            code.visitFieldInsn(PUTFIELD, name, field(i), taken[i].getDescriptor());
            variable += taken[i].getSize();
        }
        end(code, RETURN);
    }

    private String constructorType() {
        return Type.getMethodDescriptor(Type.VOID_TYPE, taken);
    }

    private void only(ClassWriter lambda) {
        lambda.visitField(ACC_STATIC | ACC_FINAL, ONLY, ownType(), null, null);
        MethodVisitor code = lambda.visitMethod(ACC_STATIC, "<clinit>", "()V", null, null);
        code.visitCode();
        begin(code, name);
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructorType(), false);
        code.visitFieldInsn(PUTSTATIC, name, ONLY, ownType());
        end(code, RETURN);
    }

    private void of(ClassWriter lambda) {
        MethodVisitor code = lambda.visitMethod(ACC_STATIC, "of", descriptor, null, null);
        code.visitCode();
        begin(code, name);
        int variable = 0;
        for (Type type : taken) {
            code.visitVarInsn(type.getOpcode(ILOAD), variable);
            variable += type.getSize();
        }
        code.visitMethodInsn(INVOKESPECIAL, name, "<init>", constructorType(), false);
        end(code, ARETURN);
    }

    private void handOn(ClassWriter lambda) {
        MethodVisitor code = lambda.visitMethod(ACC_PUBLIC, method, declared.getDescriptor(), null, null);
        code.visitCode();
        if (body.getTag() == H_NEWINVOKESPECIAL) {
            begin(code, body.getOwner());
        }
        List<Type> wanted = wanted();
        for (int i = 0; i < taken.length; i++) {
            code.visitVarInsn(ALOAD, 0);
            code.visitFieldInsn(GETFIELD, name, field(i), taken[i].getDescriptor());
            Conversion.write(code, taken[i], taken[i], wanted.get(i));
        }
        Type[] given = declared.getArgumentTypes();
        int variable = 1;
        for (int i = 0; i < given.length; i++) {
            code.visitVarInsn(given[i].getOpcode(ILOAD), variable);
            variable += given[i].getSize();
            Conversion.write(code, given[i], meant.getArgumentTypes()[i], wanted.get(taken.length + i));
        }
        code.visitMethodInsn(call(), body.getOwner(), body.getName(), body.getDesc(), body.isInterface());
        giveBack(code);
    }

    /** The types of all that the body takes, the object that it is a method of before the others. */
    private List<Type> wanted() {
        List<Type> wanted = new ArrayList<>();
        if (body.getTag() != H_INVOKESTATIC && body.getTag() != H_NEWINVOKESPECIAL) {
            wanted.add(Type.getObjectType(body.getOwner()));
        }
        wanted.addAll(Arrays.asList(Type.getArgumentTypes(body.getDesc())));
        return wanted;
    }

    private int call() {
        return switch (body.getTag()) {
            case H_NEWINVOKESPECIAL -> INVOKESPECIAL;
            case H_INVOKESTATIC -> INVOKESTATIC;
            default -> body.isInterface() ? INVOKEINTERFACE : INVOKEVIRTUAL;
        };
    }

    private void giveBack(MethodVisitor code) {
        boolean isNew = body.getTag() == H_NEWINVOKESPECIAL;
        Type result = isNew ? Type.getObjectType(body.getOwner()) : Type.getReturnType(body.getDesc());
        Type wanted = declared.getReturnType();
        if (!wanted.equals(Type.VOID_TYPE)) {
            Conversion.write(code, result, meant.getReturnType(), wanted);
        } else if (!result.equals(Type.VOID_TYPE)) {
            code.visitInsn(result.getSize() == 1 ? POP : POP2);
        }
        end(code, wanted.getOpcode(IRETURN));
    }

    private static void begin(MethodVisitor code, String type) {
        code.visitTypeInsn(NEW, type);
        code.visitInsn(DUP);
    }

    private static void end(MethodVisitor code, int how) {
        code.visitInsn(how);
        code.visitMaxs(0, 0); // which are computed
        code.visitEnd();
    }
}
