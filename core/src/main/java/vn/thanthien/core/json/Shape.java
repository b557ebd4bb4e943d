package vn.thanthien.core.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.validation.constraints.Positive;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thanthien.core.document.DocumentSymbol;
import vn.thanthien.core.document.Personal;
import vn.thanthien.core.figure.FigureReference;
import vn.thanthien.core.quantity.PartialDate;
import vn.thanthien.core.quantity.PrintedDecimal;

/**
 * What JSON may stand for a type: derived once from the accessors of the value types, so that it cannot differ from them.
 *
 * <p>The collecting reader uses it, after the fast one has failed, and the writer of the JSON Schema; nothing here is on
 * the hot path.
 */
sealed interface Shape {

    /** A JSON object of the named type with these members, in a fixed order. */
    record Members(String type, Map<String, Member> members, List<String> required) implements Shape {}

    /** A member of an object: the type and the property that declare it, what may stand there, if it is personal. */
    record Member(String declaringType, String property, Shape shape, boolean personal) {

        /** Returns the key of the texts on this member. */
        String key() {
            return declaringType + "." + property;
        }
    }

    /** A JSON array of one kind of element. */
    record Elements(Shape element) implements Shape {}

    /** Anything that is well-formed: a document of another version, of which the types tell nothing. */
    record Anything() implements Shape {}

    /** A scalar; the type names the enum of its choices and is empty for all others. */
    record Scalar(Kind kind, String type, List<String> choices) implements Shape {

        Scalar(Kind kind) {
            this(kind, "", List.of());
        }
    }

    /** The kinds of scalar; the names are keys of the texts. */
    enum Kind {
        TEXT,
        COUNT,
        NUMBER,
        POSITIVE,
        FLAG,
        DATE,
        DECIMAL,
        CHOICE,
        FIGURE
    }

    /** Returns the shape of a value type. */
    static Members of(Class<?> type) {
        // not computeIfAbsent: a type's members are shapes that are looked up on the way
        Members known = Introspection.SHAPES.get(type);
        if (known == null) {
            known = Introspection.members(type);
            Introspection.SHAPES.put(type, known);
        }
        return known;
    }

    /** Reads the accessors of the types. */
    final class Introspection {

        private static final Map<Class<?>, Members> SHAPES = new ConcurrentHashMap<>();

        private Introspection() {}

        private static Members members(Class<?> type) {
            Map<String, Member> found = new TreeMap<>();
            List<String> required = new ArrayList<>();
            Set<String> attributes = attributes(type);
            for (Method method : type.getMethods()) {
                String name = property(method);
                if (name != null && attributes.contains(name)) {
                    Shape shape = name.equals("schema") ? schema(type) : shape(method);
                    boolean personal = method.isAnnotationPresent(Personal.class);
                    found.put(name, new Member(method.getDeclaringClass().getSimpleName(), name, shape, personal));
                    if (isRequired(method)) {
                        required.add(name);
                    }
                }
            }
            required.sort(null);
            return new Members(type.getSimpleName(), inOrder(type, found), required);
        }

        /** First those that the type puts in an order, then the rest by name: reflection promises no order. */
        private static Map<String, Member> inOrder(Class<?> type, Map<String, Member> found) {
            Map<String, Member> ordered = new LinkedHashMap<>();
            for (String name : order(type)) {
                Member member = found.get(name);
                if (member != null) {
                    ordered.put(name, member);
                }
            }
            found.forEach(ordered::putIfAbsent);
            return ordered;
        }

        /** As the writer finds it: on the type, else on one that it extends. */
        private static List<String> order(Class<?> type) {
            JsonPropertyOrder own = type.getAnnotation(JsonPropertyOrder.class);
            if (own != null) {
                return List.of(own.value());
            }
            return Stream.of(type.getInterfaces())
                    .map(Introspection::order)
                    .filter(inherited -> !inherited.isEmpty())
                    .findFirst()
                    .orElse(List.of());
        }

        private static @Nullable String property(Method method) {
            String name = method.getName();
            int prefix = name.startsWith("get") ? 3 : name.startsWith("is") ? 2 : 0;
            boolean accessor = prefix > 0 && method.getParameterCount() == 0;
            return accessor ? Character.toLowerCase(name.charAt(prefix)) + name.substring(prefix + 1) : null;
        }

        /** An accessor with a default may be an attribute or a convenience: only attributes can be built. */
        private static Set<String> attributes(Class<?> type) {
            Set<String> attributes = new HashSet<>();
            try {
                Class<?> builder = Class.forName(type.getName() + "$Builder", false, type.getClassLoader());
                for (Method method : builder.getMethods()) {
                    // not the method's own name: a keyword of Java gets another one
                    JsonProperty attribute = method.getAnnotation(JsonProperty.class);
                    if (attribute != null) {
                        attributes.add(attribute.value());
                    }
                }
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException("no builder for " + type.getName(), e);
            }
            return attributes;
        }

        private static Shape schema(Class<?> type) {
            Format format =
                    Format.of(type).orElseThrow(() -> new IllegalStateException("no SCHEMA in " + type.getName()));
            return new Scalar(Kind.CHOICE, "", List.of(format.id()));
        }

        private static boolean isRequired(Method method) {
            Class<?> type = method.getReturnType();
            return Modifier.isAbstract(method.getModifiers())
                    && type != Optional.class
                    && type != OptionalLong.class
                    && type != OptionalInt.class
                    && type != List.class;
        }

        private static Shape shape(Method method) {
            if (method.isAnnotationPresent(FigureReference.class)) {
                Shape figure = new Scalar(Kind.FIGURE);
                return method.getReturnType() == List.class ? new Elements(figure) : figure;
            }
            if (method.isAnnotationPresent(Positive.class)) {
                return new Scalar(Kind.POSITIVE);
            }
            Type type = method.getGenericReturnType();
            if (type instanceof ParameterizedType generic) {
                Shape inner = plain((Class<?>) generic.getActualTypeArguments()[0]);
                return generic.getRawType() == List.class ? new Elements(inner) : inner;
            }
            return plain((Class<?>) type);
        }

        private static Shape plain(Class<?> type) {
            if (type == String.class || type == DocumentSymbol.class) {
                return new Scalar(Kind.TEXT);
            }
            if (type == OptionalLong.class) {
                return new Scalar(Kind.COUNT);
            }
            if (type == OptionalInt.class || type == Integer.class || type == int.class) {
                return new Scalar(Kind.NUMBER);
            }
            if (type == boolean.class || type == Boolean.class) {
                return new Scalar(Kind.FLAG);
            }
            if (type == PartialDate.class) {
                return new Scalar(Kind.DATE);
            }
            if (type == PrintedDecimal.class) {
                return new Scalar(Kind.DECIMAL);
            }
            if (type.isEnum()) {
                List<String> choices = new ArrayList<>();
                for (Object constant : type.getEnumConstants()) {
                    choices.add(((Enum<?>) constant).name());
                }
                return new Scalar(Kind.CHOICE, type.getSimpleName(), choices);
            }
            return of(type);
        }
    }
}
