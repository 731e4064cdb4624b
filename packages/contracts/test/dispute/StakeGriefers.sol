// SPDX-License-Identifier: MIT
// Recipients that refuse ether or come back while they are paid.
pragma solidity ^0.8.28;

import {SequencerStake} from "../../src/dispute/SequencerStake.sol";
import {PullPayments} from "../../src/libraries/PullPayments.sol";

/// @notice Takes no ether.
contract Refuser {
    receive() external payable {
        revert("no");
    }
}

/// @notice Tries to be paid twice, and to slash again, while it is paid.
contract Reenterer {
    SequencerStake private immutable _stakes;
    bytes private _slash;
    bytes4 public refusalOfCredit;
    bytes4 public refusalOfSlash;

    constructor(SequencerStake stakes_) {
        _stakes = stakes_;
    }

    function arm(bytes calldata slash) external {
        _slash = slash;
    }

    receive() external payable {
        (bool ok, bytes memory why) =
            address(_stakes).call(abi.encodeCall(PullPayments.withdrawCredit, (address(this))));
        if (!ok) refusalOfCredit = bytes4(why);
        (ok, why) = address(_stakes).call(_slash);
        if (!ok) refusalOfSlash = bytes4(why);
    }
}
