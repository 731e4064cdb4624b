// SPDX-License-Identifier: MIT
// Recipients of messages: one that keeps what it sees, and the bad habits.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IERC7786Recipient} from "@openzeppelin/contracts/interfaces/draft-IERC7786.sol";
import {ILevelRecipient, IMessenger} from "../../src/message/IMessenger.sol";

contract Keeper is IERC7786Recipient {
    uint256 public count;
    bytes32 public receiveId;
    bytes public sender;
    bytes public payload;
    uint256 public level;
    bytes32 public claimId;
    uint256 public gasSeen;

    function receiveMessage(bytes32 receiveId_, bytes calldata sender_, bytes calldata payload_)
        external
        payable
        virtual
        returns (bytes4)
    {
        gasSeen = gasleft();
        ++count;
        (receiveId, sender, payload) = (receiveId_, sender_, payload_);
        (level, claimId) = (IMessenger(msg.sender).deliveryLevel(), IMessenger(msg.sender).deliveryClaim());
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Takes messages of one sender before they are certain.
contract Risker is Keeper, ILevelRecipient, IERC165 {
    address private immutable _trusted;
    uint8 private immutable _answer;

    constructor(address trusted, uint8 answer) {
        (_trusted, _answer) = (trusted, answer);
    }

    function minLevel(uint64, address sender_) external view returns (uint8) {
        return sender_ == _trusted ? _answer : 3;
    }

    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IERC165).interfaceId || id == type(ILevelRecipient).interfaceId;
    }
}

/// @notice Takes every message from level 1 on and does nothing: what a delivery costs by itself.
contract Idler is IERC7786Recipient, ILevelRecipient, IERC165 {
    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable returns (bytes4) {
        return IERC7786Recipient.receiveMessage.selector;
    }

    function minLevel(uint64, address) external pure returns (uint8) {
        return 1;
    }

    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IERC165).interfaceId || id == type(ILevelRecipient).interfaceId;
    }
}

/// @notice Answers 1 to all that it is asked: says nothing by it.
contract Yeasayer {
    fallback() external {
        assembly {
            mstore(0, 1)
            return(0, 32)
        }
    }
}

/// @notice Reverts with much, or uses up everything, until it is told to stop.
contract Refuser is Keeper {
    uint256 public bytesBack = 100_000;
    bool public isBurning;

    function set(uint256 bytesBack_, bool isBurning_) external {
        (bytesBack, isBurning) = (bytesBack_, isBurning_);
    }

    function receiveMessage(bytes32 receiveId_, bytes calldata sender_, bytes calldata payload_)
        external
        payable
        override
        returns (bytes4)
    {
        if (isBurning) {
            assembly {
                invalid()
            }
        }
        uint256 length = bytesBack;
        if (length > 0) {
            assembly {
                mstore(0, 0xdead)
                revert(0, length)
            }
        }
        gasSeen = gasleft();
        ++count;
        (receiveId, sender, payload) = (receiveId_, sender_, payload_);
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Does the work, gives the wrong answer.
contract Mumbler is Keeper {
    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable override returns (bytes4) {
        ++count;
        return 0x12345678;
    }
}

/// @notice Delivers the same message, or another, and sends one, from within.
contract Reenterer is Keeper {
    bytes private _call;
    bytes4 public refusal;
    bytes32 public sent;
    bytes private _to;

    function arm(bytes calldata call_, bytes calldata to) external {
        (_call, _to) = (call_, to);
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable override returns (bytes4) {
        ++count;
        (bool isDone, bytes memory answer) = msg.sender.call(_call);
        if (!isDone) refusal = bytes4(answer);
        sent = IMessenger(msg.sender).sendMessage(_to, "pong", new bytes[](0));
        return IERC7786Recipient.receiveMessage.selector;
    }
}

/// @notice Does half of its work if the gas is short: swallows what its own call runs out of.
contract Halver is Keeper {
    uint256 public fullCount;

    function work() external {
        require(msg.sender == address(this));
        for (uint256 i; i < 5; ++i) {
            assembly {
                sstore(add(1000, i), add(sload(add(1000, i)), 1))
            }
        }
        ++fullCount;
    }

    function receiveMessage(bytes32, bytes calldata, bytes calldata) external payable override returns (bytes4) {
        ++count;
        try this.work() {} catch {}
        return IERC7786Recipient.receiveMessage.selector;
    }
}
