package org.siapnet.examples.web;

import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.siapnet.access.Actor;
import org.siapnet.message.Language;

/**
 * Kunjungan: what is known of one request: who, in which language, with which form.
 *
 * @param requestId id that stands on error pages and in the log
 * @param method HTTP method
 * @param path path, and query as sent
 * @param language language of the answer
 * @param session the browser's session
 * @param token what forms of the session hold
 * @param account who is signed in
 * @param form fields of a posted form
 */
@Value.Builder
record Visit(
        String requestId,
        String method,
        String path,
        Language language,
        Sessions.Session session,
        String token,
        Optional<Account> account,
        Map<String, List<String>> form)
        implements Principal {

    /** Starts a visit. */
    static VisitBuilder builder() {
        return new VisitBuilder();
    }

    /** The visit of a request. */
    static Visit of(SecurityContext context) {
        return (Visit) context.getUserPrincipal();
    }

    /** As whom the visitor acts. @throws PageException if nobody is signed in */
    Actor actor() {
        return account.map(Account::actor).orElseThrow(() -> new PageException(403, "SIGN_IN"));
    }

    Words words() {
        return Words.in(language);
    }

    @Override
    public String getName() {
        return account.map(Account::code).orElse("");
    }

    /** Shows nothing of the form. */
    @Override
    public String toString() {
        return "Visit[" + requestId + "]";
    }
}
