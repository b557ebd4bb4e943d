package vn.thanthien.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import vn.thanthien.core.paper.Paper;
import vn.thanthien.core.plan.Plan;
import vn.thanthien.core.report.OfficialDocument;
import vn.thanthien.core.report.Report;

/** The values of which true reports and plans are made, so that each type of the library has arbitraries. */
final class Parts {

    private static final String LIBRARY = "vn.thanthien.core.";

    private Parts() {}

    /** Returns whether the type is one of which documents are made. */
    static boolean isPart(Class<?> type) {
        return isOfLibrary(type)
                && !type.isEnum()
                && !OfficialDocument.class.isAssignableFrom(type)
                && Stream.of(Report.class, Plan.class, Paper.class).anyMatch(document -> isReachable(type, document));
    }

    /** Returns whether the type is one of the library's. */
    static boolean isOfLibrary(Class<?> type) {
        return type.getName().startsWith(LIBRARY);
    }

    private static boolean isReachable(Class<?> type, Class<?> from) {
        List<Class<?>> seen = new ArrayList<>(List.of(from));
        for (int i = 0; i < seen.size(); i++) {
            for (Method getter : getters(seen.get(i))) {
                for (Class<?> member : Types.of(getter.getGenericReturnType())) {
                    if (isOfLibrary(member) && !seen.contains(member)) {
                        seen.add(member);
                    }
                }
            }
        }
        return seen.contains(type);
    }

    /** Returns values of the type as they stand in true reports, which tell results too, or in plans or papers if only they have it. */
    static Arbitrary<?> of(Class<?> type) {
        Arbitrary<?> documents = documentsWith(type);
        return documents
                .map(document -> in(document, type))
                .filter(values -> !values.isEmpty())
                .flatMap(Arbitraries::of);
    }

    private static Arbitrary<?> documentsWith(Class<?> type) {
        if (isReachable(type, Report.class)) {
            return Reports.any().truthful();
        }
        return isReachable(type, Plan.class) ? Plans.truthful() : Papers.any();
    }

    /** Returns the values of the type that stand in a document, itself included. */
    static List<Object> in(Object value, Class<?> type) {
        List<Object> found = new ArrayList<>();
        collect(value, type, found);
        return found;
    }

    private static void collect(Object value, Class<?> type, List<Object> found) {
        if (type.isInstance(value)) {
            found.add(value);
        }
        if (value instanceof Optional<?> optional) {
            optional.ifPresent(one -> collect(one, type, found));
        } else if (value instanceof Collection<?> many) {
            many.forEach(one -> collect(one, type, found));
        } else if (isOfLibrary(value.getClass()) && !value.getClass().isEnum()) {
            for (Method getter : getters(value.getClass())) {
                collect(get(getter, value), type, found);
            }
        }
    }

    private static List<Method> getters(Class<?> type) {
        return Stream.of(type.getMethods())
                .filter(method -> method.getName().startsWith("get")
                        && !method.getName().equals("getClass")
                        && method.getParameterCount() == 0
                        && !Modifier.isStatic(method.getModifiers())
                        && !method.isBridge())
                .sorted(Comparator.comparing(Method::getName))
                .toList();
    }

    private static Object get(Method getter, Object value) {
        try {
            getter.setAccessible(true);
            return getter.invoke(value);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(getter.toString(), e);
        }
    }
}
