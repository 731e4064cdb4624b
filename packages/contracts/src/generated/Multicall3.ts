/** Bindings of Multicall3. Written by scripts/generate-bindings.mjs from packages/contracts; do not edit. */

export const multicall3Abi = [
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "target",
      "type": "address"
     },
     {
      "internalType": "bytes",
      "name": "callData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Call[]",
    "name": "calls",
    "type": "tuple[]"
   }
  ],
  "name": "aggregate",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "blockNumber",
    "type": "uint256"
   },
   {
    "internalType": "bytes[]",
    "name": "returnData",
    "type": "bytes[]"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "target",
      "type": "address"
     },
     {
      "internalType": "bool",
      "name": "allowFailure",
      "type": "bool"
     },
     {
      "internalType": "bytes",
      "name": "callData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Call3[]",
    "name": "calls",
    "type": "tuple[]"
   }
  ],
  "name": "aggregate3",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bool",
      "name": "success",
      "type": "bool"
     },
     {
      "internalType": "bytes",
      "name": "returnData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Result[]",
    "name": "returnData",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "target",
      "type": "address"
     },
     {
      "internalType": "bool",
      "name": "allowFailure",
      "type": "bool"
     },
     {
      "internalType": "uint256",
      "name": "value",
      "type": "uint256"
     },
     {
      "internalType": "bytes",
      "name": "callData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Call3Value[]",
    "name": "calls",
    "type": "tuple[]"
   }
  ],
  "name": "aggregate3Value",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bool",
      "name": "success",
      "type": "bool"
     },
     {
      "internalType": "bytes",
      "name": "returnData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Result[]",
    "name": "returnData",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "components": [
     {
      "internalType": "address",
      "name": "target",
      "type": "address"
     },
     {
      "internalType": "bytes",
      "name": "callData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Call[]",
    "name": "calls",
    "type": "tuple[]"
   }
  ],
  "name": "blockAndAggregate",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "blockNumber",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bool",
      "name": "success",
      "type": "bool"
     },
     {
      "internalType": "bytes",
      "name": "returnData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Result[]",
    "name": "returnData",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getBasefee",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "uint256",
    "name": "blockNumber",
    "type": "uint256"
   }
  ],
  "name": "getBlockHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getBlockNumber",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getChainId",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getCurrentBlockCoinbase",
  "outputs": [
   {
    "internalType": "address",
    "name": "",
    "type": "address"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getCurrentBlockDifficulty",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getCurrentBlockGasLimit",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getCurrentBlockTimestamp",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "address",
    "name": "account",
    "type": "address"
   }
  ],
  "name": "getEthBalance",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "",
    "type": "uint256"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [],
  "name": "getLastBlockHash",
  "outputs": [
   {
    "internalType": "bytes32",
    "name": "",
    "type": "bytes32"
   }
  ],
  "stateMutability": "view",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bool",
    "name": "requireSuccess",
    "type": "bool"
   },
   {
    "components": [
     {
      "internalType": "address",
      "name": "target",
      "type": "address"
     },
     {
      "internalType": "bytes",
      "name": "callData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Call[]",
    "name": "calls",
    "type": "tuple[]"
   }
  ],
  "name": "tryAggregate",
  "outputs": [
   {
    "components": [
     {
      "internalType": "bool",
      "name": "success",
      "type": "bool"
     },
     {
      "internalType": "bytes",
      "name": "returnData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Result[]",
    "name": "returnData",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 },
 {
  "inputs": [
   {
    "internalType": "bool",
    "name": "requireSuccess",
    "type": "bool"
   },
   {
    "components": [
     {
      "internalType": "address",
      "name": "target",
      "type": "address"
     },
     {
      "internalType": "bytes",
      "name": "callData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Call[]",
    "name": "calls",
    "type": "tuple[]"
   }
  ],
  "name": "tryBlockAndAggregate",
  "outputs": [
   {
    "internalType": "uint256",
    "name": "blockNumber",
    "type": "uint256"
   },
   {
    "internalType": "bytes32",
    "name": "blockHash",
    "type": "bytes32"
   },
   {
    "components": [
     {
      "internalType": "bool",
      "name": "success",
      "type": "bool"
     },
     {
      "internalType": "bytes",
      "name": "returnData",
      "type": "bytes"
     }
    ],
    "internalType": "struct Multicall3.Result[]",
    "name": "returnData",
    "type": "tuple[]"
   }
  ],
  "stateMutability": "payable",
  "type": "function"
 }
] as const

/** Code at its address. */
export const multicall3Code = '0x6080604052600436106100ef575f3560e01c80634d2301cc11610087578063a8b0574e11610057578063a8b0574e1461024d578063bce38bd714610267578063c3077fa91461027a578063ee82ac5e1461028d575f5ffd5b80634d2301cc146101e257806372425d9d1461021657806382ad56cb1461022857806386d516e81461023b575f5ffd5b80633408e470116100c25780633408e4701461018a578063399542e91461019c5780633e64a696146101be57806342cbb15c146101d0575f5ffd5b80630f28c97d146100f3578063174dea7114610114578063252dba421461013457806327e86d6e14610155575b5f5ffd5b3480156100fe575f5ffd5b50425b6040519081526020015b60405180910390f35b6101276101223660046109b1565b6102ab565b60405161010b9190610acd565b6101476101423660046109b1565b6104d9565b60405161010b929190610ae6565b348015610160575f5ffd5b50437fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff0140610101565b348015610195575f5ffd5b5046610101565b6101af6101aa366004610b82565b6105d3565b60405161010b93929190610bd1565b3480156101c9575f5ffd5b5048610101565b3480156101db575f5ffd5b5043610101565b3480156101ed575f5ffd5b506101016101fc366004610bf8565b73ffffffffffffffffffffffffffffffffffffffff163190565b348015610221575f5ffd5b5044610101565b6101276102363660046109b1565b6105ee565b348015610246575f5ffd5b5045610101565b348015610258575f5ffd5b5060405141815260200161010b565b610127610275366004610b82565b610733565b6101af6102883660046109b1565b610862565b348015610298575f5ffd5b506101016102a7366004610c2b565b4090565b60608167ffffffffffffffff8111156102c6576102c6610c42565b60405190808252806020026020018201604052801561030b57816020015b604080518082019091525f8152606060208201528152602001906001900390816102e45790505b5090505f5f5b838110156104635784848281811061032b5761032b610c6f565b905060200281019061033d9190610c9c565b61034b906040013583610cd8565b915061041785858381811061036257610362610c6f565b90506020028101906103749190610c9c565b610382906020810190610bf8565b86868481811061039457610394610c6f565b90506020028101906103a69190610c9c565b604001358787858181106103bc576103bc610c6f565b90506020028101906103ce9190610c9c565b6103dc906060810190610d16565b8989878181106103ee576103ee610c6f565b90506020028101906104009190610c9c565b610411906040810190602001610d77565b1561087f565b84838151811061042957610429610c6f565b60200260200101515f0185848151811061044557610445610c6f565b60209081029190910181015101919091529015159052600101610311565b508034146104d2576040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601a60248201527f4d756c746963616c6c333a2076616c7565206d69736d6174636800000000000060448201526064015b60405180910390fd5b5092915050565b4360608267ffffffffffffffff8111156104f5576104f5610c42565b60405190808252806020026020018201604052801561052857816020015b60608152602001906001900390816105135790505b5090505f5b838110156105cb576105a485858381811061054a5761054a610c6f565b905060200281019061055c9190610d90565b61056a906020810190610bf8565b5f87878581811061057d5761057d610c6f565b905060200281019061058f9190610d90565b61059d906020810190610d16565b600161087f565b90508282815181106105b8576105b8610c6f565b602090810291909101015260010161052d565b509250929050565b43804060606105e3868686610733565b905093509350939050565b60608167ffffffffffffffff81111561060957610609610c42565b60405190808252806020026020018201604052801561064e57816020015b604080518082019091525f8152606060208201528152602001906001900390816106275790505b5090505f5b828110156104d2576106e784848381811061067057610670610c6f565b90506020028101906106829190610dc2565b610690906020810190610bf8565b5f8686858181106106a3576106a3610c6f565b90506020028101906106b59190610dc2565b6106c3906040810190610d16565b8888878181106106d5576106d5610c6f565b90506020028101906104009190610dc2565b8383815181106106f9576106f9610c6f565b60200260200101515f0184848151811061071557610715610c6f565b60209081029190910181015101919091529015159052600101610653565b60608167ffffffffffffffff81111561074e5761074e610c42565b60405190808252806020026020018201604052801561079357816020015b604080518082019091525f81526060602082015281526020019060019003908161076c5790505b5090505f5b8281101561085a5761080e8484838181106107b5576107b5610c6f565b90506020028101906107c79190610d90565b6107d5906020810190610bf8565b5f8686858181106107e8576107e8610c6f565b90506020028101906107fa9190610d90565b610808906020810190610d16565b8961087f565b83838151811061082057610820610c6f565b60200260200101515f0184848151811061083c5761083c610c6f565b60209081029190910181015101919091529015159052600101610798565b509392505050565b5f5f6060610872600186866105d3565b9250925092509250925092565b5f60608673ffffffffffffffffffffffffffffffffffffffff168686866040516108aa929190610df4565b5f6040518083038185875af1925050503d805f81146108e4576040519150601f19603f3d011682016040523d82523d5f602084013e6108e9565b606091505b50909250905081806108f9575082155b61095f576040517f08c379a000000000000000000000000000000000000000000000000000000000815260206004820152601760248201527f4d756c746963616c6c333a2063616c6c206661696c656400000000000000000060448201526064016104c9565b9550959350505050565b5f5f83601f840112610979575f5ffd5b50813567ffffffffffffffff811115610990575f5ffd5b6020830191508360208260051b85010111156109aa575f5ffd5b9250929050565b5f5f602083850312156109c2575f5ffd5b823567ffffffffffffffff8111156109d8575f5ffd5b6109e485828601610969565b90969095509350505050565b5f81518084528060208401602086015e5f6020828601015260207fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe0601f83011685010191505092915050565b5f82825180855260208501945060208160051b830101602085015f5b83811015610ac1577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe085840301885281518051151584526020810151905060406020850152610aaa60408501826109f0565b6020998a0199909450929092019150600101610a58565b50909695505050505050565b602081525f610adf6020830184610a3c565b9392505050565b5f604082018483526040602084015280845180835260608501915060608160051b8601019250602086015f5b82811015610b61577fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa0878603018452610b4c8583516109f0565b94506020938401939190910190600101610b12565b5092979650505050505050565b80358015158114610b7d575f5ffd5b919050565b5f5f5f60408486031215610b94575f5ffd5b610b9d84610b6e565b9250602084013567ffffffffffffffff811115610bb8575f5ffd5b610bc486828701610969565b9497909650939450505050565b838152826020820152606060408201525f610bef6060830184610a3c565b95945050505050565b5f60208284031215610c08575f5ffd5b813573ffffffffffffffffffffffffffffffffffffffff81168114610adf575f5ffd5b5f60208284031215610c3b575f5ffd5b5035919050565b7f4e487b71000000000000000000000000000000000000000000000000000000005f52604160045260245ffd5b7f4e487b71000000000000000000000000000000000000000000000000000000005f52603260045260245ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff81833603018112610cce575f5ffd5b9190910192915050565b80820180821115610d10577f4e487b71000000000000000000000000000000000000000000000000000000005f52601160045260245ffd5b92915050565b5f5f83357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe1843603018112610d49575f5ffd5b83018035915067ffffffffffffffff821115610d63575f5ffd5b6020019150368190038213156109aa575f5ffd5b5f60208284031215610d87575f5ffd5b610adf82610b6e565b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffc1833603018112610cce575f5ffd5b5f82357fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffa1833603018112610cce575f5ffd5b818382375f910190815291905056' as const
