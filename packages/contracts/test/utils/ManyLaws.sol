// SPDX-License-Identifier: MIT
// A regulated type under more laws than are looked at, as far as it is asked.
pragma solidity ^0.8.28;

import {IERC165} from "@openzeppelin/contracts/interfaces/IERC165.sol";
import {IRegulatedType} from "../../src/lock/IRegulatedType.sol";
import {IRegulatedObjectType} from "../../src/object/IRegulatedObjectType.sol";
import {Kind} from "../../src/types/FlowTypes.sol";

contract ManyLaws is IRegulatedType, IERC165 {
    function jurisdictionsOf(Kind calldata) external pure returns (bytes16[] memory) {
        return new bytes16[](9);
    }

    function supportsInterface(bytes4 interfaceId) external pure returns (bool) {
        return interfaceId == type(IRegulatedObjectType).interfaceId || interfaceId == type(IERC165).interfaceId;
    }
}
