// SPDX-License-Identifier: MIT
// L1 contracts that use the Inbox and the Bridge, to see under which name.
pragma solidity ^0.8.28;

import {IBridge} from "../../src/interfaces/IBridge.sol";
import {IInbox} from "../../src/interfaces/IInbox.sol";
import {BatchHeader} from "../../src/types/InboxTypes.sol";

contract Caller {
    function enqueue(IInbox inbox, uint64 domainId, uint64 gasLimit) external payable {
        inbox.enqueueTransaction{value: msg.value}(domainId, address(1), false, 0, gasLimit, "");
    }

    function deposit(IBridge bridge, uint64 domainId, uint64 gasLimit) external payable {
        bridge.depositETH{value: msg.value}(domainId, address(this), 1, gasLimit, "");
    }

    function append(IInbox inbox, uint64 domainId, BatchHeader calldata header, bytes calldata rlp) external {
        inbox.appendBatch(domainId, header, rlp, "");
    }
}

/// @notice Enqueues while its code is not there yet.
contract ConstructorCaller {
    constructor(IInbox inbox, uint64 domainId, uint64 gasLimit) payable {
        inbox.enqueueTransaction{value: msg.value}(domainId, address(1), false, 0, gasLimit, "");
    }
}
