package org.tarmim.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.InputStream;
import org.springframework.web.filter.ShallowEtagHeaderFilter;

/**
 * Gives an answer a tag of its content, so that a program that keeps answers itself is told when nothing changed. Also
 * where nobody on the way may store them, which is everywhere here.
 */
public final class PageTags extends ShallowEtagHeaderFilter {
    @Override
    protected boolean isEligibleForEtag(
            HttpServletRequest request, HttpServletResponse response, int status, InputStream body) {
        return request.getMethod().equals("GET") && status == 200;
    }
}
