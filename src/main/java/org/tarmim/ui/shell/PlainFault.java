package org.tarmim.ui.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorViewResolver;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/** What people read where an address outside of our screens failed: a plain sheet in the language of the request. */
@Component
class PlainFault implements ErrorViewResolver {
    private static final String ONLY_OUR_STYLES =
            "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    @Override
    public ModelAndView resolveErrorView(HttpServletRequest request, HttpStatus status, Map<String, Object> model) {
        View sheet = (values, asked, response) -> write(sheet(key(status), asked), response);
        return new ModelAndView(sheet, model);
    }

    private static void write(Document sheet, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", ONLY_OUR_STYLES);
        response.getWriter().write(sheet.outerHtml());
    }

    private static String key(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN -> "fault.notAllowed";
            case NOT_FOUND -> "fault.notFound";
            case SERVICE_UNAVAILABLE -> "fault.busy";
            default -> "fault.failed";
        };
    }

    private static Document sheet(String key, HttpServletRequest request) {
        var locale = Languages.of(request);
        var page = sheet(key, Words.in(locale), request.getContextPath());
        page.child(0)
                .attr("lang", locale.getLanguage())
                .attr("dir", Languages.direction(locale).getClientName());
        return page;
    }

    private static Document sheet(String key, Words words, String house) {
        var page = Document.createShell("");
        page.title(words.say(key));
        for (var style : new String[] {"tokens", "plain"}) style(page, house + "/static/" + style + ".css");
        page.head().appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        page.body().appendElement("h1").text(words.say(key));
        page.body().appendElement("p").text(words.say(next(key)));
        page.body().appendElement("a").attr("href", house + "/").text(words.say("fault.home"));
        return page;
    }

    private static String next(String key) {
        return key.equals("fault.notAllowed") ? "fault.notAllowed.who" : key + ".next";
    }

    private static void style(Document page, String address) {
        page.head().appendElement("link").attr("rel", "stylesheet").attr("href", address);
    }
}
