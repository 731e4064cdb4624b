// SPDX-License-Identifier: MIT
// A resolver that does what a test tells it and remembers what it was told.
pragma solidity ^0.8.28;

import {IDisputeResolver} from "../../src/interfaces/IDisputeResolver.sol";
import {IStateCommitmentChain} from "../../src/interfaces/IStateCommitmentChain.sol";

contract Resolver is IDisputeResolver {
    uint256 public rivals;
    bytes32 public lastParent;
    bytes32 public lastPrevious;
    bytes32 public lastRival;
    uint256 public received;

    receive() external payable {
        received += msg.value;
    }

    function onRival(uint64, bytes32 parentId, bytes32 previousId, bytes32 id) external {
        ++rivals;
        lastParent = parentId;
        lastPrevious = previousId;
        lastRival = id;
    }

    function reject(IStateCommitmentChain chain, bytes32 id) external {
        chain.reject(id);
    }

    function settle(IStateCommitmentChain chain, bytes32 parentId, bytes32 winnerId) external {
        chain.settle(parentId, winnerId);
    }
}
