package org.siapnet.memory;

import org.siapnet.port.FilingCodes;
import org.siapnet.testkit.FilingCodesContract;

class InMemoryFilingCodesTest extends FilingCodesContract {
    @Override
    protected FilingCodes emptyCodes() {
        return new InMemoryFilingCodes();
    }
}
