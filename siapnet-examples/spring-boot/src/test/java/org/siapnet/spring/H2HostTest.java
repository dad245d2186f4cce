package org.siapnet.spring;

import org.springframework.test.context.TestPropertySource;

@TestPropertySource(properties = "spring.datasource.url=jdbc:h2:mem:host;DB_CLOSE_DELAY=-1")
class H2HostTest extends HostRules {}
