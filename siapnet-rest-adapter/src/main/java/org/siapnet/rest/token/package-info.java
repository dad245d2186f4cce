/** Who sends a request, by a bearer token of an OpenID Connect issuer; needs Nimbus JOSE + JWT. */
@NullMarked
package org.siapnet.rest.token;

import org.jspecify.annotations.NullMarked;
