package org.tarmim.rest;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How fast one caller may ask: so many requests at once, refilled evenly within a minute. Each node counts for itself.
 */
public final class Pace extends OncePerRequestFilter {
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(100_000)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();
    private final int perMinute;
    private final Function<HttpServletRequest, String> caller;
    private final TooFast answer;
    private final @Nullable String method;

    /** What is answered to whoever asks too fast. */
    public interface TooFast {
        /**
         * Answers.
         *
         * @param seconds after which to ask again
         */
        void to(long seconds, HttpServletRequest request, HttpServletResponse response) throws IOException;
    }

    /** Counts by what {@code caller} makes of a request. */
    public Pace(int perMinute, Function<HttpServletRequest, String> caller, TooFast answer) {
        this(perMinute, caller, answer, null);
    }

    private Pace(int perMinute, Function<HttpServletRequest, String> caller, TooFast answer, @Nullable String method) {
        this.perMinute = perMinute;
        this.caller = caller;
        this.answer = answer;
        this.method = method;
    }

    /** For programs. */
    public Pace(int perMinute, Function<HttpServletRequest, String> caller, ProblemWriter problems) {
        this(
                perMinute,
                caller,
                (wait, request, response) ->
                        problems.refuse(Refused.with(429, "rest.status.429.next", wait), request, response));
    }

    /** The same for requests of one method only. */
    public Pace ofMethod(String name) {
        return new Pace(perMinute, caller, answer, name);
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        return method != null && !method.equals(request.getMethod());
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain rest)
            throws ServletException, IOException {
        var taken = buckets.get(caller.apply(request), any -> bucket()).tryConsumeAndReturnRemaining(1);
        if (taken.isConsumed()) {
            rest.doFilter(request, response);
            return;
        }
        var wait = Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds() + 1;
        response.setHeader("Retry-After", Long.toString(wait));
        answer.to(wait, request, response);
    }

    /** Two of these stand in one chain, and each of them counts. */
    @Override
    protected String getAlreadyFilteredAttributeName() {
        return Pace.class.getName() + System.identityHashCode(this);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, Duration.ofMinutes(1)))
                .build();
    }
}
