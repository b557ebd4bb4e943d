package vn.thanthien.testkit;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.List;
import java.util.stream.Stream;

/** The classes that a generic type names, such as a list's and its elements'. */
final class Types {

    private Types() {}

    static List<Class<?>> of(Type type) {
        if (type instanceof Class<?> one) {
            return List.of(one);
        }
        Stream<Type> inner = type instanceof ParameterizedType generic
                ? Stream.concat(Stream.of(generic.getRawType()), Stream.of(generic.getActualTypeArguments()))
                : type instanceof WildcardType wildcard ? Stream.of(wildcard.getUpperBounds()) : Stream.of();
        return inner.<Class<?>>flatMap(one -> of(one).stream()).toList();
    }
}
