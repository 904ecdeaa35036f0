package claims.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;

/**
 * A class whose lambdas are classes, and if it is a record, whose components are compared by code of its own. As what is
 * private is the lambdas' too, they are of its nest.
 */
final class LinkedClass extends ClassVisitor {
    private static final String FACTORY = "java/lang/invoke/LambdaMetafactory";

    private final Map<String, List<String>> lambdasByHost;
    private final BiConsumer<String, byte[]> lambdas;
    private int version;
    private String name;
    private String host;
    private int count;
    private final List<Components> components = new ArrayList<>();

    /**
     * @param lambdasByHost those that are known by now; others join them
     * @param lambdas takes the name of each class that a lambda becomes, and its bytes
     */
    LinkedClass(ClassVisitor next, Map<String, List<String>> lambdasByHost, BiConsumer<String, byte[]> lambdas) {
        super(Opcodes.ASM9, next);
        this.lambdasByHost = lambdasByHost;
        this.lambdas = lambdas;
    }

    @Override
    public void visit(
            int classVersion, int access, String className, String signature, String parent, String[] interfaces) {
        version = classVersion;
        name = className;
        host = className;
        super.visit(classVersion, access, className, signature, parent, interfaces);
    }

    @Override
    public void visitNestHost(String nestHost) {
        host = nestHost;
        super.visitNestHost(nestHost);
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String method, String descriptor, String signature, String[] exceptions) {
        return new Linking(super.visitMethod(access, method, descriptor, signature, exceptions));
    }

    @Override
    public void visitEnd() {
        if (host.equals(name)) {
            lambdasByHost.getOrDefault(name, List.of()).forEach(this::visitNestMember);
        }
        components.forEach(method -> method.write(cv));
        super.visitEnd();
    }

    private final class Linking extends MethodVisitor {
        private Linking(MethodVisitor next) {
            super(Opcodes.ASM9, next);
        }

        /** Whatever is no plain lambda, such as one that can be serialised, stays what it is. */
        @Override
        public void visitInvokeDynamicInsn(String method, String descriptor, Handle factory, Object... arguments) {
            if (factory.getOwner().equals(FACTORY) && factory.getName().equals("metafactory")) {
                Lambda lambda = new Lambda(name + "$$Lambda" + count++, method, descriptor, arguments);
                lambdas.accept(lambda.name(), lambda.bytes(version, host));
                lambdasByHost.computeIfAbsent(host, first -> new ArrayList<>()).add(lambda.name());
                lambda.make(mv);
            } else if (Components.areComparedBy(factory, method)) {
                Components made = new Components(method, descriptor, arguments);
                components.add(made);
                made.call(mv);
            } else {
                super.visitInvokeDynamicInsn(method, descriptor, factory, arguments);
            }
        }
    }
}
