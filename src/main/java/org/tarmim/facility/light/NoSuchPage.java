package org.tarmim.facility.light;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.HttpRequestHandler;
import org.springframework.web.servlet.handler.SimpleUrlHandlerMapping;
import org.tarmim.ui.sheet.Language;
import org.tarmim.ui.sheet.Sheet;

/** Answers addresses below {@code /r} that nobody has, which otherwise would open a screen that needs scripts. */
@Configuration
class NoSuchPage {
    private static final int AFTER_THE_PAGES = 1;

    @Bean
    SimpleUrlHandlerMapping lightPagesThatAreNot() {
        HttpRequestHandler missing = (request, response) -> {
            Language.keep(request, response);
            var sheet = LightSheet.of(Sheet.words(request).say("fault.notFound"), request);
            sheet.link("/r", sheet.words.say("light.home"));
            sheet.status(404).send(response);
        };
        return new SimpleUrlHandlerMapping(Map.of("/r/**", missing), AFTER_THE_PAGES);
    }
}
