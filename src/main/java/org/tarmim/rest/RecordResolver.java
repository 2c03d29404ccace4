package org.tarmim.rest;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Describes records as they are: what is always there is required, and nothing else is taken or answered. */
final class RecordResolver extends ModelResolver {
    private static final SnakeCaseStrategy LETTERS = (SnakeCaseStrategy) PropertyNamingStrategies.SNAKE_CASE;

    RecordResolver(ObjectMapper mapper) {
        super(mapper);
        openapi31(true);
    }

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> next) {
        var schema = super.resolve(annotated, context, next);
        var type = _mapper.constructType(annotated.getType()).getRawClass();
        if (type.isRecord()) context.getDefinedModels().values().forEach(known -> complete(known, type));
        return schema;
    }

    private static void complete(Schema<?> known, Class<?> type) {
        if (!type.getSimpleName().equals(known.getName())) return;
        known.setAdditionalProperties(false);
        known.setRequired(Needed.components(type).stream()
                .map(name -> LETTERS.nameForField(null, null, name))
                .toList());
    }
}
