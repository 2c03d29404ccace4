package org.tarmim.ui.sheet;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.springframework.security.web.csrf.CsrfToken;
import org.tarmim.ui.Languages;
import org.tarmim.ui.Words;

/**
 * A page without scripts, put together from elements: whatever somebody typed is text in them and never markup.
 * Forms are sent by the browser itself.
 */
public final class Sheet {
    private static final Style STYLE = Style.read();
    private static final String FORM = "form";
    private static final String SCRIPT = "; script-src 'self'";

    /** The words of whoever asks. */
    public final Words words;

    private final String home;
    private final HttpServletRequest request;
    private final Document page = Document.createShell("");
    private final Element main;
    private final Map<String, String> told = new TreeMap<>();
    private int status = HttpServletResponse.SC_OK;

    /**
     * An empty page in the language of the request.
     *
     * @param home the path of the page to which the name of the portal leads
     */
    public Sheet(String title, String home, HttpServletRequest request) {
        this.home = home;
        this.request = request;
        words = Words.in(Languages.of(request));
        page.outputSettings().prettyPrint(false);
        page.child(0).attr("lang", words.locale().getLanguage()).attr("dir", direction());
        head(title);
        main = page.body().appendElement("main");
        main.appendElement("h1").text(title);
    }

    /** The words of whoever asks. */
    public static Words words(HttpServletRequest request) {
        return Words.in(Languages.of(request));
    }

    /** Where the content of the page goes. */
    public Element main() {
        return main;
    }

    /** Leaves only the name of the portal in the history of the browser. */
    public Sheet neutral() {
        page.title(words.say("app.name"));
        return this;
    }

    /** Answers with another status than 200. */
    public Sheet status(int other) {
        status = other;
        return this;
    }

    /** Says something above the rest, to be read out at once. */
    public Sheet refuse(List<String> sentences) {
        return notice("bad", "alert", sentences);
    }

    /** Says something above the rest. */
    public Sheet say(String... sentences) {
        return notice("info", "status", List.of(sentences));
    }

    /** A receipt, large enough to be read out. */
    public void code(String receipt) {
        var code = main.appendElement("p").addClass("receipt");
        code.appendElement("bdi").attr("dir", "ltr").text(receipt);
    }

    /** A link to another page of ours that is not to be overlooked. */
    public void point(String path, String text) {
        var notice = main.appendElement("p").addClass("notice").addClass("warn");
        notice.appendElement("a").attr("href", href(path)).text(text);
    }

    /** A paragraph. */
    public Element paragraph(String sentence) {
        return main.appendElement("p").text(sentence);
    }

    /** A paragraph with nothing but a link to another page of ours. */
    public Element link(String path, String text) {
        return main.appendElement("p")
                .appendElement("a")
                .attr("href", href(path))
                .text(text);
    }

    /** The form of a page that is about one; it is sent to change the language too. */
    public Element form(String path) {
        return step(path).id(FORM);
    }

    /** A form that does something; where somebody is known, it is known as ours by a word that only our pages hold. */
    public Element step(String path) {
        var form = main.appendElement("form").attr("method", "post").attr("action", href(path));
        token().ifPresent(token -> hidden(form, token.getParameterName(), token.getToken()));
        return form;
    }

    /** Something that the form carries along. */
    public static void hidden(Element form, String name, String value) {
        form.appendElement("input").attr("type", "hidden").attr("name", name).attr("value", value);
    }

    /** A field with its label. */
    public Element field(Element form, String type, String name, String label) {
        var labelled = form.appendElement("label").text(label);
        return labelled.appendElement("input").attr("type", type).attr("name", name);
    }

    /** The button that sends the form. */
    public Element button(Element form, String label) {
        return form.appendElement("button").text(label);
    }

    /** Lets the one script of these pages work on this one, and tells it what to do. */
    public void script(Map<String, String> more) {
        told.putAll(more);
    }

    /** The address of a page of ours. */
    public String href(String path) {
        return request.getContextPath() + path;
    }

    /** Writes the page. */
    public void send(HttpServletResponse response) throws IOException {
        language();
        if (!told.isEmpty()) script();
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Security-Policy", told.isEmpty() ? STYLE.policy() : STYLE.policy() + SCRIPT);
        response.getWriter().write(page.outerHtml());
    }

    private void head(String title) {
        page.title(title);
        var head = page.head();
        head.appendElement("meta").attr("name", "viewport").attr("content", "width=device-width");
        head.appendElement("link").attr("rel", "icon").attr("href", "data:,"); // asks for no picture
        head.appendElement("style").appendChild(new DataNode(STYLE.text()));
    }

    private void script() {
        var script = page.head().appendElement("script").attr("src", href("/static/light.js"));
        script.attr("defer", true);
        told.forEach((name, value) -> script.attr("data-" + name, value));
    }

    /** In a form the switch sends it, so that what was typed comes back in the other language. */
    private void language() {
        var header = page.body().prependElement("header");
        header.appendElement("a").attr("href", href(home)).text(words.say("app.name"));
        var other = words.locale().equals(Languages.ARABIC) ? Languages.ENGLISH : Languages.ARABIC;
        var way = page.getElementById(FORM) == null ? ask(header, other) : press(header, other);
        way.attr("lang", other.getLanguage()).text(other.equals(Languages.ARABIC) ? "العربية" : "English");
    }

    private static Element ask(Element header, Locale other) {
        return header.appendElement("a").attr("href", "?" + Languages.NAME + "=" + other.getLanguage());
    }

    private static Element press(Element header, Locale other) {
        return header.appendElement("button")
                .attr("form", FORM)
                .attr("name", Languages.NAME)
                .attr("value", other.getLanguage())
                .attr("formnovalidate", "");
    }

    private Sheet notice(String tone, String role, List<String> sentences) {
        var notice = new Element("div").addClass("notice").addClass(tone).attr("role", role);
        sentences.forEach(sentence -> notice.appendElement("p").text(sentence));
        main.child(0).after(notice);
        return this;
    }

    private Optional<CsrfToken> token() {
        return Optional.ofNullable((CsrfToken) request.getAttribute(CsrfToken.class.getName()));
    }

    private String direction() {
        return words.locale().equals(Languages.ARABIC) ? "rtl" : "ltr";
    }
}
