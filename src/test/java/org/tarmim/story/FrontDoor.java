package org.tarmim.story;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContext;
import org.tarmim.access.Brakes;
import org.tarmim.access.DemoSecrets;
import org.tarmim.access.Totp;
import org.tarmim.access.TotpSecret;

/**
 * Signs a browser in by the requests that its pages would send, much quicker than by loading them: for stories about
 * something else. More people come through it than through any real one, so its brakes are released.
 */
record FrontDoor(Brakes brakes, DemoSecrets phones) {
    private static final Pattern CSRF = Pattern.compile("<meta name=\"_csrf\" content=\"([^\"]+)\"");
    private static final RequestOptions AS_PAGE = RequestOptions.create().setHeader("Accept", "text/html");
    private static final String SECOND = "/second-factor";

    static FrontDoor of(ApplicationContext house) {
        return new FrontDoor(house.getBean(Brakes.class), house.getBean(DemoSecrets.class));
    }

    /** Comes in with password and, where it is asked for, the code of a phone of the demo. */
    void enter(APIRequestContext browser, String house, String email, String password) {
        brakes.release();
        var typed = FormData.create().set("username", email).set("password", password);
        assertThat(send(browser, house + "/login", "", typed)).doesNotContain("/login");
        var first = browser.get(house + "/", AS_PAGE).url();
        if (first.endsWith(SECOND)) give(browser, house, phones.of(email).orElseThrow());
    }

    /** Each code is good once; whoever comes again within its thirty seconds may have to wait for the next. */
    private void give(APIRequestContext browser, String house, TotpSecret phone) {
        await().pollInSameThread()
                .pollInterval(1, SECONDS)
                .atMost(45, SECONDS)
                .until(() -> codes(phone).anyMatch(code -> isTaken(browser, house, code)));
    }

    private static Stream<String> codes(TotpSecret phone) {
        long now = Totp.step(Instant.now());
        return LongStream.rangeClosed(now - 1, now + 1).mapToObj(step -> Totp.code(phone, step));
    }

    private boolean isTaken(APIRequestContext browser, String house, String code) {
        brakes.release();
        return !send(browser, house + SECOND, "/code", FormData.create().set("code", code))
                .endsWith(SECOND);
    }

    /** Where the answer leads. */
    private static String send(APIRequestContext browser, String page, String below, FormData typed) {
        var csrf = CSRF.matcher(browser.get(page, AS_PAGE).text())
                .results()
                .findFirst()
                .orElseThrow();
        var answer = browser.post(
                page + below,
                RequestOptions.create()
                        .setForm(typed.set("_csrf", csrf.group(1)))
                        .setMaxRedirects(0));
        return answer.headers().getOrDefault("location", page);
    }
}
