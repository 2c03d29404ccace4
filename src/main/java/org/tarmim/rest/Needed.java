package org.tarmim.rest;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** What of a record has to be there: every component that is not {@link Nullable}, read and described alike. */
final class Needed extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1L;

    /** The components that are always there. */
    static List<String> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents())
                .filter(component -> !isNullable(component))
                .map(RecordComponent::getName)
                .toList();
    }

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated read) {
        return isNeeded(read)
                ? JsonSetter.Value.forValueNulls(Nulls.FAIL, Nulls.FAIL)
                : super.findSetterInfo(config, read);
    }

    private static boolean isNeeded(Annotated read) {
        if (!(read instanceof AnnotatedParameter parameter)) return false;
        var type = parameter.getDeclaringClass();
        return type.isRecord() && !isNullable(type.getRecordComponents()[parameter.getIndex()]);
    }

    private static boolean isNullable(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }
}
