package org.tarmim.rest;

import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The document in which programs read what they can ask: /api/v1/openapi.json. */
@Configuration
class Description {
    private static final String TOKEN = "token";

    @Bean
    OpenAPI about() {
        var token = new SecurityScheme().type(SecurityScheme.Type.HTTP).scheme("bearer");
        return new OpenAPI()
                .info(new Info()
                        .title("Tarmim")
                        .version("1")
                        .description("Health facilities, what is reported of them, what is verified, what they need,"
                                + " and the money for it. Send an access token of your profile. Refusals are problems"
                                + " (RFC 9457) in the language of the header Accept-Language, Arabic or English."))
                .components(new Components().addSecuritySchemes(TOKEN, token))
                .addSecurityItem(new SecurityRequirement().addList(TOKEN));
    }

    /** The names are those that {@link RestJson} writes. */
    @Bean
    ModelResolver names(ObjectMapperProvider mappers) {
        var mapper = mappers.jsonMapper().copy().setPropertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE);
        return new RecordResolver(mapper);
    }

    @Bean
    OpenApiCustomizer refusals() {
        return description -> {
            ModelConverters.getInstance(true).readAll(Problem.class).forEach(description.getComponents()::addSchemas);
            description
                    .getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(Description::refusal));
        };
    }

    private static void refusal(Operation operation) {
        var problem = new MediaType().schema(new Schema<Problem>().$ref("#/components/schemas/Problem"));
        operation
                .getResponses()
                .addApiResponse(
                        "default",
                        new ApiResponse()
                                .description("Refused, with what happened and what to do next")
                                .content(new Content().addMediaType("application/problem+json", problem)));
    }
}
